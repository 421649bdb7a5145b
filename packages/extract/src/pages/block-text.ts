import { normalizeLine } from "../text/normalize-text.ts";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul"
    .toUpperCase()
    .split(" "),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM SELECT FIGCAPTION FIGURE AUDIO VIDEO".split(" "),
);

/** The paragraphs of a piece of a page: one a block element, two line breaks part a block as well. Captions are left out. */
export function blockText(root: Element): string[] {
  const paragraphs: string[] = [];
  let current = "";
  const close = () => {
    const text = normalizeLine(current);
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  let breaks = 0;
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      if (/\S/.test(node.nodeValue ?? "")) breaks = 0;
      current += node.nodeValue ?? "";
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") {
      breaks += 1;
      if (breaks > 1) close();
      else current += " ";
      return;
    }
    if (name === "TD" || name === "TH") current += " ";
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return paragraphs;
}
