import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Say } from "./console.ts";

/** Hands on what a process prints, line by line, without its empty lines. */
export function pipeLines(stream: Readable, say: Say): void {
  createInterface({ input: stream }).on("line", (line) => {
    if (line.trim() !== "") say(line);
  });
}
