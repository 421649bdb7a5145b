import { readFile } from "@onrecord/extract/files/read-file";
import type { ExtractedArticle } from "@onrecord/extract/pages/article";
import { extractPage } from "@onrecord/extract/pages/extract-page";
import type { Fetched } from "@onrecord/fetch/fetched";
import { Failure } from "./failure.ts";
import { readInput } from "./input.ts";
import { openFetcher } from "./open-fetcher.ts";

/** The articles of a file; the name's ending says what kind of file it is, unless the page's address is given. */
export function readArticles(file: string, url?: string): ExtractedArticle[] {
  const bytes = readInput(file);
  if (url !== undefined || file === "-") return [articleOf(bytes, url ?? "http://page.invalid/", file)];
  const read = readFile(bytes, { name: file });
  if (read.kind === "unreadable") throw new Failure(`${file} holds no article (${read.where}): ${read.because}.`);
  return read.articles;
}

/** Fetches one page, politely and safely, and extracts its article. */
export async function fetchArticle(url: string): Promise<ExtractedArticle> {
  const fetcher = openFetcher();
  try {
    const fetched = await fetcher.fetch(url);
    if (fetched.kind !== "fetched") throw new Failure(`${url} could not be fetched: ${reasonOf(fetched)}.`);
    return articleOf(fetched.body, fetched.url, url, fetched.contentType);
  } finally {
    await fetcher.close();
  }
}

function articleOf(bytes: Uint8Array, url: string, name: string, contentType?: string): ExtractedArticle {
  const page = extractPage(bytes, contentType === undefined ? { url } : { url, contentType });
  if (page.kind === "no-article") throw new Failure(`${name} holds no article: ${page.because}.`);
  return page.article;
}

function reasonOf(fetched: Exclude<Fetched, { kind: "fetched" }>): string {
  switch (fetched.kind) {
    case "status":
      return `the server answered ${fetched.status}`;
    case "refused":
      return `refused (${fetched.because})`;
    case "unreachable":
      return `unreachable (${fetched.because})`;
    case "too-large":
      return "it is too large";
    case "unchanged":
      return "the server says it is unchanged";
  }
}
