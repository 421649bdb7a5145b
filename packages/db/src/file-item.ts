import { createHash } from "node:crypto";
import type { NewItem } from "./records/insert-items.ts";

/** A file (or one record of a table) as an item of an outlet. The same bytes are the same item, whatever the file is called. */
export function fileItem(outletId: number, { name, body }: { name: string; body: Uint8Array }): NewItem {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 40);
  const url = `file:///${encodeURIComponent(name)}`;
  return { key: `file:${outletId}:${hash}`, url, title: name, page: { url, body } };
}

/** What stands as the address of an article that came as a file without naming one. */
export function fileAddress(key: string): string {
  return `file:${key.slice(key.lastIndexOf(":") + 1)}`;
}
