import { parseHTML } from "linkedom";
import { decodeBytes } from "../text/decode-bytes.ts";
import { isHostileMarkup } from "./is-hostile-markup.ts";

/** A page as a DOM that runs nothing; bytes are decoded as a browser would. Undefined when its markup is past all measure. */
export function parseHtml(html: string | Uint8Array, contentType?: string): Document | undefined {
  const source = typeof html === "string" ? html : decodeBytes(html, contentType);
  if (isHostileMarkup(source)) return undefined;
  // The DOM takes a document without an html element for a fragment and loses its head.
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  return document;
}
