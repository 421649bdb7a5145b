import type { Moment } from "../text/moment.ts";

/** When an article was published, how precisely that is known, and where it was read. Without a date there is no `at`. */
export type Published = { at: string; precision: "instant" | "day"; from: PublishedFrom } | { precision: "none" };

/** `json-ld`, `meta`, `time`: the page's markup. `url`: its address. `text`: a line of the text, such as the byline. */
export type PublishedFrom = "json-ld" | "meta" | "time" | "url" | "text";

/** A moment as a date of publication; undefined when it lies before there were news pages: such dates are zeros and defaults. */
export function publishedAt(moment: Moment | undefined, from: PublishedFrom): Published | undefined {
  return moment === undefined || moment.at < "1990" ? undefined : { ...moment, from };
}

/** A text with what is known about it. `text` is normalised: one paragraph a block, a blank line between two. */
export interface ExtractedArticle {
  title?: string | undefined;
  text: string;
  /** Names of persons as the byline gives them; no outlets, no agencies. */
  authors: string[];
  /** Whom the text credits for itself, such as an agency named in a closing line. */
  credit?: string | undefined;
  published: Published;
  /** BCP 47, as declared or, failing that, as the words look. */
  language?: string | undefined;
  /** The page's own address of itself, canonical. */
  canonicalUrl?: string | undefined;
  section?: string | undefined;
  siteName?: string | undefined;
}
