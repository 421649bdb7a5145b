import { parseHTML } from "linkedom";
import { decodeBytes } from "../text/decode-bytes.ts";
import { isHostileMarkup } from "./is-hostile-markup.ts";

/** A page as a DOM that runs nothing; bytes are decoded as a browser would. Undefined when its markup is past all measure. */
export function parseHtml(html: string | Uint8Array, contentType?: string): Document | undefined {
  const source = typeof html === "string" ? html : decodeBytes(html, contentType);
  if (isHostileMarkup(source)) return undefined;
  const { document } = parseHTML(source);
  if (rootName(document) === "html") return document;
  // A browser makes up the elements that a fragment leaves out; this DOM takes the first element for the root, or none.
  return parseHTML(`<html><head></head><body>${source}</body></html>`).document;
}

/** Its type denies it, yet a document of this DOM may have no root at all. */
const rootName = (document: Document): string | undefined =>
  (document.documentElement as Element | null)?.nodeName.toLowerCase();
