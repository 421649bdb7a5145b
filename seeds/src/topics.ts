import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SEEDS } from "./corpus/load-originals.ts";

const Topic = z.object({
  name: z.string().min(1),
  query: z.string().min(1),
  propositions: z.array(
    z.object({
      id: z.string().min(1),
      text: z.string().min(1),
      targets: z.array(z.string()).default([]),
      counterTargets: z.array(z.string()).default([]),
      synonyms: z.array(z.array(z.string())).default([]),
    }),
  ),
});
export type DemoTopic = z.infer<typeof Topic>;

/** The demo's topics with their propositions, in the form of a topic file. */
export function topics(): DemoTopic[] {
  return z.array(Topic).parse(JSON.parse(readFileSync(join(SEEDS, "topics.json"), "utf8")));
}
