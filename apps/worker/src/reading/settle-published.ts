import type { ArticleText } from "@onrecord/db/records/save-reading";

type Published = ArticleText["published"];

/** A time as a page, a file or a feed states it: an instant, or a civil day. */
export interface StatedTime {
  at: string;
  precision: "instant" | "day";
  from: string;
}

const DAY = 24 * 3_600_000;
const OLDEST = Date.UTC(1990, 0, 1);

/**
 * When an article was published: the first of the stated times that can be true. Later than a day after it was fetched, or before
 * 1990, is not known; the time of fetching never stands in. A day is kept as its noon in UTC.
 */
export function settlePublished(stated: readonly StatedTime[], fetchedAt: Date): Published {
  for (const { at, precision, from } of stated) {
    const time = Date.parse(precision === "day" ? `${at}T12:00:00Z` : at);
    if (time >= OLDEST && time <= fetchedAt.getTime() + DAY) return { at: new Date(time), precision, from };
  }
  return { precision: "none" };
}

/** The civil day that an article's days count from ("on Wednesday"): the stated one, or the instant's in the team's zone. */
export function dayOfPublished(published: Published, zone: string): string | undefined {
  if (published.precision === "none") return undefined;
  const inZone = published.precision === "day" ? "UTC" : zone;
  return Temporal.Instant.fromEpochMilliseconds(published.at.getTime())
    .toZonedDateTimeISO(inZone)
    .toPlainDate()
    .toString();
}
