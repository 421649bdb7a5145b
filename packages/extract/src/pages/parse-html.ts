import { parseHTML } from "linkedom";
import { decodeBytes } from "../text/decode-bytes.ts";

/** A page as a DOM that runs nothing; bytes are decoded as a browser would. */
export function parseHtml(html: string | Uint8Array, contentType?: string): Document {
  const source = typeof html === "string" ? html : decodeBytes(html, contentType);
  // The DOM takes a document without an html element for a fragment and loses its head.
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  return document;
}
