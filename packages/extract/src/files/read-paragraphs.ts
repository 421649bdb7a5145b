/** Where lines are this long on average, they were broken to fit a width, not to end a paragraph. */
const WRAPPED_FROM = 55;
const WRAPPED_TO = 100;

/**
 * The paragraphs of a normalised text. Blank lines part them; within a block, lines broken to fit a width are joined again, other
 * lines are paragraphs of their own.
 */
export function readParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .flatMap((lines) => (isWrapped(lines) ? [lines.join(" ")] : lines));
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const average = full.reduce((sum, line) => sum + line.length, 0) / full.length;
  return (
    average >= WRAPPED_FROM &&
    full.every((line) => line.length <= WRAPPED_TO) &&
    full.some((line) => !/[.!?]["”’']?$/.test(line))
  );
}
