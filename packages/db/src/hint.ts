import { z } from "zod";

/** What a feed said of an item, for when the page is silent. `summary` and `content` are sanitised HTML. */
export const Hint = z.object({
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  published: z.object({ at: z.string(), precision: z.enum(["instant", "day"]) }).optional(),
  /** ISO 8601: grows when the outlet changes the article. */
  updated: z.string().optional(),
  summary: z.string().optional(),
  /** The whole article, when the feed carries it. */
  content: z.string().optional(),
  section: z.string().optional(),
});
export type Hint = z.infer<typeof Hint>;
