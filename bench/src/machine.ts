import { cpus, totalmem } from "node:os";

/** On what a figure was measured: without it, it says little. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${memory} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
}

/** The value below which this share of the sorted values lies. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
