/** Mean widths at 1 px of Inter's glyphs, by class: enough to place labels without a browser. */
const NARROW = /[ijltfrI.,:;'’|!()\s–-]/;
const WIDE = /[mwMW%@—]/;
const UPPER = /[A-Z0-9]/;

/** About how wide a text is drawn, in pixels. */
export function textWidth(text: string, size = 12): number {
  let width = 0;
  for (const sign of text) width += NARROW.test(sign) ? 0.33 : WIDE.test(sign) ? 0.88 : UPPER.test(sign) ? 0.66 : 0.57;
  return width * size;
}

/** A text cut to a width, with an ellipsis where something is gone. */
export function fitText(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text;
  while (cut !== "" && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A text in lines of a width; the last line is cut when there would be more. */
export function wrapText(text: string, width: number, maxLines: number, size = 12): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width && lines.length < maxLines - 1) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((line) => fitText(line, width, size));
}
