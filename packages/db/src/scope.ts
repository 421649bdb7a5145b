/**
 * A filter with everything resolved: days instead of "last 12 months", articles instead of a text to search, the bar as a
 * number. What questions are asked with; `api` makes it from the filter in the address.
 */
import { Filter } from "@onrecord/query/filter";
import { z } from "zod";

export const Scope = Filter.omit({ period: true, text: true, bar: true }).extend({
  /** The team's IANA zone: a day begins where it reads. */
  zone: z.string(),
  /** Civil days, half-open. */
  from: z.iso.date(),
  until: z.iso.date(),
  /** Articles that the text of the filter matches, decided by the matcher; null when no text is asked for. */
  articleIds: z.array(z.string().regex(/^\d+$/)).nullable(),
  /** Of their statements those that the text itself matches; null when no text is asked for, or all of their statements are. */
  statementIds: z.array(z.string().regex(/^\d+$/)).nullable(),
  bar: z.number().min(0).max(1),
});
export type Scope = z.infer<typeof Scope>;
