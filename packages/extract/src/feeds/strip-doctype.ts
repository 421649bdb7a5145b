/** XML without its document type. Entities declared there are the way to bombs and to files; no real feed needs them. */
export function stripDoctype(xml: string): string {
  const start = xml.search(/<!DOCTYPE/i);
  // One inside an article's escaped or quoted HTML is text, not ours to touch.
  if (start < 0 || /<(?:rss|feed|(?:\w+:)?rdf|channel)[\s>]/i.test(xml.slice(0, start))) return xml;
  let depth = 0;
  let quote = "";
  for (let i = start; i < xml.length; i += 1) {
    const char = xml[i] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "[") depth += 1;
    else if (char === "]") depth -= 1;
    else if (char === ">" && depth <= 0) return xml.slice(0, start) + xml.slice(i + 1);
  }
  return xml.slice(0, start);
}
