import { type Outlet, outletOf, type OutletSlug } from "../outlets.ts";
import { civilDayOf, type WeekDay } from "./civil-week.ts";
import type { OriginalSet } from "./original.ts";
import type { ExpectedReading } from "./reading.ts";

/** How a copy treats its original: takes it over with small edits, leaves out its end, or prints it as it stands. */
export type CopyKind = "wire" | "cut" | "reprint";

export type ArticleSource =
  | { kind: "original"; set: OriginalSet }
  /** `of` is the id of the text at the end of the chain; `set` is that text's. */
  | { kind: "copy"; how: CopyKind; of: string; set: OriginalSet }
  | { kind: "notice" };

/** A text at its outlet on the newsroom's own calendar. `text`: paragraphs parted by a blank line. */
export interface UndatedArticle extends WeekDay {
  id: string;
  outlet: OutletSlug;
  source: ArticleSource;
  section: string;
  authors: string[];
  /** Whom the text is credited to, when it is not the outlet's own. */
  credit?: string | undefined;
  /** HH:MM, local. */
  time: string;
  headline: string;
  text: string;
  reading: ExpectedReading;
}

export interface DemoArticle extends UndatedArticle {
  /** Civil day, YYYY-MM-DD. */
  day: string;
  /** Instant with Calverra's offset, which is the same all year. */
  published: string;
  /** On its outlet's site; unique there, and the same however many articles there are. */
  path: string;
}

const OFFSET = "+01:00";

export function dateArticle(article: UndatedArticle, firstStart: string): DemoArticle {
  const day = civilDayOf(article, firstStart);
  return {
    ...article,
    day,
    published: `${day}T${article.time}:00${OFFSET}`,
    path: pathFor(outletOf(article.outlet), article, day),
  };
}

function pathFor(outlet: Outlet, { id, section, headline }: UndatedArticle, day: string): string {
  return outlet.pathOf({ section: slugOf(section, 3), slug: slugOf(headline, 8), key: keyOf(id), day });
}

/** The first words of a line as part of an address. */
export function slugOf(line: string, words: number): string {
  const plain = line.toLowerCase().replace(/['’]/g, "");
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, words).join("-");
}

/** Six letters and digits that follow from an id alone. */
export function keyOf(id: string): string {
  return hashOf(id).toString(36).padStart(7, "0").slice(-6);
}

/** FNV-1a, 32 bits: a fixed draw for whatever must look arbitrary and stay the same. */
export function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}
