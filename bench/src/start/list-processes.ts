import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseProcesses, type Process } from "./memory-by-part.ts";

/** How memory was counted: pages that processes share are split among them where the system tells (Linux). */
export const COUNTED =
  process.platform === "linux" ? "shared pages split among those who share them" : "shared pages counted with each";

/** All processes of this machine with their memory. */
export function listProcesses(): Process[] {
  const printed = execFileSync("ps", ["-axo", "pid=,ppid=,rss=,command="], { encoding: "utf8", maxBuffer: 1 << 26 });
  return parseProcesses(printed).map((each) => ({ ...each, kilobytes: proportional(each.pid) ?? each.kilobytes }));
}

/** Undefined where the system doesn't tell, or not to us. */
function proportional(pid: number): number | undefined {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined;
  }
}
