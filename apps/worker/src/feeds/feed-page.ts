import type { Hint } from "@onrecord/db/hint";
import type { Page } from "@onrecord/db/records/insert-items";

/** The page that a feed's own full text stands for: for entries without an address, and where the page can't be had. */
export function feedPage(hint: Hint, url: string): Page | undefined {
  if (hint.content === undefined) return undefined;
  const title = escape(hint.title ?? "");
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${hint.content}</article></body></html>`;
  return { url, contentType: "text/html; charset=utf-8", body: new TextEncoder().encode(html) };
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
