import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "./failure.ts";

/** Reads a file that was named on the command line (relative to where the command was typed); `-` is standard input. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : fromWhereTyped(file));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The sentence for a file or folder that the system does not let us read. */
export function unreadable(file: string, error: unknown): Failure {
  return new Failure(`${file} cannot be read: ${reasonOf(error)}.`);
}

/** pnpm runs scripts in the root's folder and keeps the caller's in INIT_CWD. */
export function fromWhereTyped(file: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
      return "you may not read it";
    default:
      return (error as Error).message;
  }
}
