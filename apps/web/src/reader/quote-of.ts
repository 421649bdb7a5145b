/** The words of some spans, joined where the text between them was left out. */
export function quoteOf(body: string, offsets: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < offsets.length; at += 2) parts.push(body.slice(offsets[at], offsets[at + 1]).trim());
  return parts.filter((part) => part !== "").join(" … ");
}
