import { z } from "zod";
import { OUTLET_SLUGS } from "../outlets.ts";
import { WEEKDAYS, WEEKS } from "./civil-week.ts";
import { ExpectedReading } from "./reading.ts";

/** Which part of the newsroom a text belongs to. Nothing is ever tuned on the held-out ones. */
export type OriginalSet = "tuned" | "held-out" | "follow-up";

/** What every written text says of itself beside its words. */
const Particulars = z.object({
  outlet: z.enum(OUTLET_SLUGS),
  section: z.string().min(1),
  authors: z.array(z.string()),
  week: z
    .int()
    .min(0)
    .max(WEEKS - 1),
  weekday: z.enum(WEEKDAYS),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  credit: z.string().optional(),
  /** The text that this one copies. */
  copyOf: z.string().optional(),
  topic: z.string().optional(),
});

/** `expected.json`, beside the `article.txt` that it reads. */
export const TextFile = Particulars.extend(ExpectedReading.shape);

/** `follow-ups.json`. */
export const FollowUps = z.array(TextFile.extend({ id: z.string(), headline: z.string(), body: z.string() }));

/** A text as a person wrote it, with its expected reading. `text` is the body: paragraphs parted by a blank line. */
export interface Original extends z.infer<typeof Particulars> {
  id: string;
  set: OriginalSet;
  headline: string;
  text: string;
  reading: ExpectedReading;
}
