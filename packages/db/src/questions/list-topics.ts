import { z } from "zod";
import type { Db } from "../database.ts";

/** Which topics has the team, with their propositions, and how far are they matched? */
export const PropositionRow = z.object({
  id: z.int(),
  text: z.string(),
  targets: z.array(z.string()),
  counterTargets: z.array(z.string()),
  synonyms: z.array(z.array(z.string())),
  revision: z.int(),
});
export type PropositionRow = z.infer<typeof PropositionRow>;

export const TopicRow = z.object({
  id: z.int(),
  name: z.string(),
  query: z.string(),
  revision: z.int(),
  colourSlot: z.int(),
  matchedDone: z.int(),
  matchedTotal: z.int(),
  propositions: z.array(PropositionRow),
  /** Suggested propositions that nobody wants, as sentences. */
  dismissed: z.array(z.string()),
});
export type TopicRow = z.infer<typeof TopicRow>;

export function listTopics(db: Db, teamId: number) {
  return db.rows(TopicRow)`
    SELECT t.id, t.name, t.query, t.revision, t.colour_slot AS "colourSlot", t.matched_done AS "matchedDone", t.matched_total AS "matchedTotal", t.dismissed,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text, 'targets', p.targets, 'counterTargets', p.counter_targets,
                       'synonyms', p.synonyms, 'revision', p.revision) ORDER BY p.id)
                     FROM proposition p WHERE p.team_id = t.team_id AND p.topic_id = t.id), '[]') AS propositions
    FROM   topic t
    WHERE  t.team_id = ${teamId}
    ORDER  BY t.name`;
}
