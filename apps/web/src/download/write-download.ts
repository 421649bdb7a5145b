import { toComments, toCsv } from "./csv.ts";
import type { Download } from "./downloads.ts";

/**
 * A download as bytes, page by page, so that a long list is never held whole. Its first page is asked for before anything is
 * written: what is refused is refused with a status, not with half a file.
 */
export async function writeDownload(
  { header, pages }: Pick<Download, "header" | "pages">,
  comments: readonly string[],
): Promise<ReadableStream> {
  const iterator = pages[Symbol.asyncIterator]();
  const first = await iterator.next();
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(toComments(comments) + toCsv([header, ...(first.done ? [] : first.value)])));
    },
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(toCsv(next.value)));
    },
    async cancel() {
      await iterator.return?.(undefined);
    },
  });
}
