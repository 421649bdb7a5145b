/** What a picture says when it stands alone: the words around it on the page, where it comes from, its address. */
export type PictureWords = {
  readonly title: string;
  readonly sentence: string;
  /** A line each, in small: what is left out, filter, days, when it was made, the address that shows it again. */
  readonly below: readonly string[];
};

// What a stylesheet can set on a drawn shape. Everything else of the page's styles means nothing outside of it.
const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "visibility",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
] as const;

const family = "Onrecord Figure";
const margin = 24;
const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * A chart on the page as an SVG document that needs nothing else: the styles it is seen in written on each shape, its words
 * above and below, the page's colour behind. The theme is the one on the screen. `font` is a WOFF2 as a data address.
 */
export function standalonePicture(chart: SVGSVGElement, words: PictureWords, font: string): string {
  const box = chart.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copyStyles(chart, copy);
  for (const stray of copy.querySelectorAll("foreignObject, style, script")) stray.remove();

  const ink = page.getPropertyValue("--ink");
  const muted = page.getPropertyValue("--muted");
  const width = box.width + 2 * margin;
  const sentences = wrapWords(words.sentence, box.width / 6.4);
  const below = words.below.filter((line) => line !== "").flatMap((line) => wrapWords(line, box.width / 6));
  const top = margin + 24 + sentences.length * 18 + 8;
  const height = top + box.height + below.length * 16 + margin + 8;

  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.removeAttribute("class");

  const picture = document.implementation.createDocument(svgNamespace, "svg").documentElement;
  picture.setAttribute("width", String(width));
  picture.setAttribute("height", String(height));
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  picture.setAttribute("role", "img");
  picture.setAttribute("font-family", `'${family}', Inter, sans-serif`);
  const add = (name: string, attributes: Record<string, string | number>, text = "") => {
    const element = document.createElementNS(svgNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    picture.append(element);
  };
  add("title", {}, words.title);
  add("desc", {}, words.sentence);
  add("rect", { width, height, fill: page.getPropertyValue("--page") });
  add("text", { x: margin, y: margin + 14, "font-size": 16, "font-weight": 650, fill: ink }, words.title);
  for (const [at, line] of sentences.entries()) {
    add("text", { x: margin, y: margin + 36 + at * 18, "font-size": 13, fill: muted }, line);
  }
  picture.append(copy);
  for (const [at, line] of below.entries()) {
    add("text", { x: margin, y: top + box.height + 20 + at * 16, "font-size": 12, fill: muted }, line);
  }
  // As text: a style element, even in a document of its own, would fall under the page's policy.
  const fontFace = `<style>@font-face{font-family:'${family}';src:url(${font}) format('woff2');font-weight:100 900}</style>`;
  return new XMLSerializer().serializeToString(picture).replace(">", `>${fontFace}`);
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.setAttribute("style", carried.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
  for (const [at, child] of [...from.children].entries()) copyStyles(child, to.children[at]!);
}

/** Breaks a sentence into lines of at most `length` characters; a longer word stands on a line of its own. */
export function wrapWords(sentence: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
