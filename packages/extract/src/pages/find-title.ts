import { normalizeLine } from "../text/normalize-text.ts";
import { plainText } from "../text/plain-text.ts";
import { metaValue, type PageMetadata } from "./page-metadata.ts";

const PARTED = /\s+[|\u2013\u2014\u00B7»-]\s+|\s+::\s+/;

/** The headline: a heading that the metadata confirms, else JSON-LD, social metadata, the only heading, the title element. */
export function findTitle(
  { data, meta, headings, titleElement }: PageMetadata,
  siteName: string | undefined,
): string | undefined {
  const shown = headings.map(normalizeLine).filter((heading) => heading !== "" && heading !== siteName);
  const claimed = [data?.headline, metaValue(meta, "og:title", "twitter:title", "headline", "dc.title"), titleElement]
    .filter((text) => text !== undefined)
    .map((text) => withoutSite(normalizeLine(plainText(text)), siteName))
    .filter((text) => text !== "");
  const confirmed = shown.find((heading) => claimed.some((claim) => sameWords(claim, heading)));
  return confirmed ?? claimed[0] ?? shown[0];
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function sameWords(claim: string, heading: string): boolean {
  const [a, b] = [words(claim), words(heading)];
  return b !== "" && (a === b || (b.length > 15 && a.includes(b)));
}

/** "Headline | The Paper" → "Headline": a last or first part is cut when it is the site's name or much the shorter one. */
function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(PARTED);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  const site = words(siteName ?? "");
  if (site !== "" && words(first) === site) return title.slice(title.indexOf(parts[1] ?? ""));
  const isName =
    site !== ""
      ? words(last) === site || words(last).includes(site) || site.includes(words(last))
      : last.split(" ").length <= 4;
  if (!isName || first.split(" ").length < 3) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s*(?:[|\u2013\u2014\u00B7»-]|::)\s*$/, "");
}
