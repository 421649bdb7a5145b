/** Postgres stores neither U+0000 nor half of a surrogate pair, and what comes from outside may hold both. */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

/** A value as JSON that Postgres takes. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? storable(part) : part));
}
