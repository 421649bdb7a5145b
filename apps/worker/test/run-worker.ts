/** A worker as a process that a test can kill: DATABASE_URL as for any worker, loopback allowed, no gap between requests. */
import { startWorker } from "./newsroom.ts";

await startWorker(process.env["DATABASE_URL"]!, (line) => process.stdout.write(`${line}\n`));
process.stdout.write("ready\n");
