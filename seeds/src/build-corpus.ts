import { type ArticleSource, dateArticle, type DemoArticle, type UndatedArticle } from "./corpus/demo-article.ts";
import { ordinalOf } from "./corpus/civil-week.ts";
import { marketNotices } from "./corpus/market-notices.ts";
import { deriveCopy } from "./copies/derive-copy.ts";
import { COURIER_GAP, planCopies } from "./copies/plan-copies.ts";
import type { Original } from "./corpus/original.ts";

/**
 * The demo's archive: every original and what other outlets made of it, dated back from the civil day of the first start, oldest
 * first. Pure: the same originals and day always give the same articles at the same addresses.
 */
export function buildCorpus({ firstStart, originals }: { firstStart: string; originals: Original[] }): DemoArticle[] {
  const copies = originals.flatMap((original) =>
    planCopies(original, originals).map((planned) => deriveCopy(original, planned)),
  );
  const notices = marketNotices((week) => week >= COURIER_GAP[0] && week <= COURIER_GAP[1]);
  return [...originals.map(asArticle), ...copies, ...notices]
    .sort((a, b) => ordinalOf(a) - ordinalOf(b) || compare(a.time, b.time) || compare(a.id, b.id))
    .map((article) => dateArticle(article, firstStart));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Copies that a person wrote count as copies, whatever made them. */
function asArticle(original: Original): UndatedArticle {
  const { id, outlet, week, weekday, time, section, authors, credit, headline, text, reading, set, copyOf } = original;
  const source: ArticleSource =
    copyOf === undefined ? { kind: "original", set } : { kind: "copy", how: "cut", of: copyOf, set };
  return { id, outlet, week, weekday, time, section, authors, credit, headline, text, reading, source };
}
