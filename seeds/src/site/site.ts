import type { DemoArticle } from "../corpus/demo-article.ts";
import type { Outlet } from "../outlets.ts";
import type { OddPage } from "./odd-pages.ts";

/** One outlet's site: where it is, and all that stands on it, newest first. */
export interface Site {
  outlet: Outlet;
  /** Scheme, host and port, without a closing slash. */
  origin: string;
  articles: DemoArticle[];
  oddPages: DatedOddPage[];
}

export interface DatedOddPage extends OddPage {
  published: string;
}

/** What a feed or a list of headlines shows of a page. */
export interface Entry {
  url: string;
  headline: string;
  published: string;
  section: string;
  authors: string[];
  summary: string;
}

/** Every page that the outlet announces, newest first. */
export function entriesOf({ origin, articles, oddPages }: Site): Entry[] {
  return [
    ...articles.map((article) => ({
      url: origin + article.path,
      headline: article.headline,
      published: article.published,
      section: article.section,
      authors: article.authors,
      summary: firstSentences(article.text),
    })),
    ...oddPages.map(({ path, headline, published }) => ({
      url: origin + path,
      headline,
      published,
      section: "More",
      authors: [],
      summary: headline,
    })),
  ].sort((a, b) => (a.published < b.published ? 1 : -1));
}

/** The first paragraph, at most some forty words of it. */
export function firstSentences(text: string): string {
  const words = (text.split("\n\n")[0] ?? "").split(" ");
  return words.length <= 40 ? words.join(" ") : `${words.slice(0, 36).join(" ")} …`;
}
