import { parseArgs } from "node:util";
import { startDemoSite } from "./start-demo-site.ts";

/**
 * Serves the demo's sites until told to stop: `main.ts --first-start 2026-11-23 [--ports 4810,4811,…]`. Prints one JSON line once
 * they answer: `{ "outlets": […], "ports": […] }`.
 */
const { values } = parseArgs({ options: { "first-start": { type: "string" }, ports: { type: "string" } } });
const firstStart = values["first-start"];
const ports = values.ports?.split(",").map(Number);

if (firstStart === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(firstStart) || ports?.some(Number.isNaN)) {
  console.error("Usage: main.ts --first-start YYYY-MM-DD [--ports 4810,4811,…]");
  process.exit(2);
}

try {
  const site = await startDemoSite({ firstStart, ...(ports === undefined ? {} : { ports }) });
  console.log(JSON.stringify({ outlets: site.outlets, ports: site.ports }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
