import { readFileSync } from "node:fs";

/** Whose rights the database server gets: those of whoever started us, or of `nobody`, since PostgreSQL refuses to run as root. */
export type ServerUser = { kind: "same" } | { kind: "other"; uid: number; gid: number } | { kind: "nobody-is-missing" };

/** Picks the user that initdb and postgres run as. A bare number won't do: PostgreSQL looks its user up in the passwd file. */
export function findServerUser(): ServerUser {
  if (process.getuid?.() !== 0) return { kind: "same" };
  return parseNobody(readFileSync("/etc/passwd", "utf8"));
}

/** Reads the ids of `nobody` from the text of a passwd file. */
export function parseNobody(passwd: string): ServerUser {
  const fields = passwd
    .split("\n")
    .find((line) => line.startsWith("nobody:"))
    ?.split(":");
  const uid = toId(fields?.[2]);
  const gid = toId(fields?.[3]);
  return uid === undefined || gid === undefined ? { kind: "nobody-is-missing" } : { kind: "other", uid, gid };
}

/** macOS writes -2 for the highest id but one; the system calls want it unsigned. */
function toId(field: string | undefined): number | undefined {
  if (field === undefined || !/^-?\d+$/.test(field)) return undefined;
  return Number(field) >>> 0;
}
