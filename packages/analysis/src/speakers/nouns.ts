/** Singular form of a noun as far as roles and bodies need it. */
export function singular(lower: string): string {
  if (lower.endsWith("men")) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}
