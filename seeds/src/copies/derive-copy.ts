import { type CopyKind, hashOf, type UndatedArticle } from "../corpus/demo-article.ts";
import type { Original } from "../corpus/original.ts";
import { type Outlet, outletOf } from "../outlets.ts";
import type { PlannedCopy } from "./plan-copies.ts";
import { type Edit, editText } from "./edited-text.ts";
import { addDateline, dropDateline, requote, respell, spellOutDays } from "./house-style.ts";
import { type LocatedStatement, locateStatements, moveReading } from "./locate-reading.ts";
import { wordCount } from "./paragraphs.ts";
import { reheadline } from "./reheadline.ts";
import { rephraseOne } from "./rephrase.ts";
import { cutTail, dropBackground, shortenQuotation } from "./shorten.ts";

/**
 * What another outlet prints of a text: in its own signs and spelling, under its own headline, with what the kind of copy changes.
 * All of it follows from the text by rule, and its reading moves along, so what is planted in an original stays true in its copies.
 */
export function deriveCopy(
  original: Original,
  { outlet: slug, how, week, weekday, time }: PlannedCopy,
): UndatedArticle {
  const from = outletOf(original.outlet);
  const outlet = outletOf(slug);
  const id = `${original.id}@${slug}`;
  const reworded = editText(original.text, how === "reprint" ? [] : wordingFor(how, original, from, outlet));
  const set = editText(reworded.text, typesettingFor(reworded.text, from, outlet));
  const { text } = set;
  const { reading, whole } = moveReading(original.text, text, original.reading, (span) => {
    const place = reworded.move(span);
    return place && set.move(place);
  });
  const { headline, quotes } =
    how === "reprint"
      ? { headline: original.headline }
      : reheadline(original.headline, { reading, whole, outlet, draw: hashOf(id) });
  const setHeadline = editText(headline, requote(headline, from.quotes, outlet.quotes)).text;
  return {
    id,
    outlet: slug,
    week,
    weekday,
    time,
    source: { kind: "copy", how, of: original.id, set: original.set },
    section: original.section,
    authors: how === "reprint" ? original.authors : [],
    credit: original.credit ?? from.name,
    headline: quotes === undefined ? setHeadline : headline,
    text,
    reading:
      quotes === undefined ? reading : { ...reading, alsoFine: [...reading.alsoFine, { ...quotes, id: "headline" }] },
  };
}

/** Copies are told by runs of five words, of which nine in ten must stay: so many words may be touched, each breaking five runs. */
const TOUCHED_AT_MOST = 0.075;
const RUN = 5;

function wordingFor(how: CopyKind, { text, reading }: Original, from: Outlet, to: Outlet): Edit[] {
  const located = locateStatements(text, reading.statements);
  const shortened =
    how === "cut"
      ? [...cutTail(text, located), ...shortenQuotation(text, reading, located)]
      : dropBackground(text, reading, located);
  const left = wordCount(text) - shortened.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
  return [...shortened, ...withinBudget(left, text, wordEdits(text, located, from, to))];
}

/** What changes the look and no word of the text proper. */
function typesettingFor(text: string, from: Outlet, to: Outlet): Edit[] {
  return [
    ...(from.slug === "cpa" ? dropDateline(text) : []),
    ...(to.slug === "cpa" ? addDateline(text, from) : []),
    ...requote(text, from.quotes, to.quotes),
  ];
}

/**
 * Groups of edits that are made together or not at all, the most welcome first, since a short text has room for one only: the Post
 * rewords, the others see to the style of days and letters.
 */
function wordEdits(text: string, located: LocatedStatement[], from: Outlet, to: Outlet): Edit[][] {
  const spoken = located.flatMap(({ spans }) => spans);
  const days = from.slug === "cpa" ? spellOutDays(text).map((edit) => [edit]) : [];
  const style = [...days.slice(0, 1), ...respell(text, from, to), ...days.slice(1)];
  const reworded = rephraseOne(text, spoken);
  return to.slug === "harbour-post" ? [reworded, ...style] : [...style, reworded];
}

function withinBudget(words: number, text: string, groups: Edit[][]): Edit[] {
  let left = words * TOUCHED_AT_MOST;
  return groups
    .filter((edits) => {
      const cost = edits.reduce((sum, edit) => sum + costOf(text, edit), 0);
      if (cost > left) return false;
      left -= cost;
      return true;
    })
    .flat();
}

const costOf = (text: string, { start, end, replacement }: Edit): number =>
  Math.max(wordCount(text.slice(start, end)), wordCount(replacement)) + RUN - 1;
