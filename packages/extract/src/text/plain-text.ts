import { Parser } from "htmlparser2";
import { normalizeLine } from "./normalize-text.ts";

const SILENT = new Set(["script", "style", "template", "noscript", "iframe"]);
const BREAKS = new Set(["br", "p", "div", "li", "tr", "td", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** What a reader would see of a piece of HTML, on one line. `a < b` and other text that only looks like markup stays. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return normalizeLine(html);
  let text = "";
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
      if (BREAKS.has(name)) text += " ";
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (BREAKS.has(name)) text += " ";
    },
    ontext(chunk) {
      if (silent === 0) text += chunk;
    },
  });
  parser.write(html);
  parser.end();
  return normalizeLine(text);
}
