import { z } from "zod";
import { precisions, saidHows } from "../codes.ts";
import type { Db } from "../database.ts";
import { type Spoken, sameUtterance } from "../same-utterance.ts";
import { newIds } from "./new-ids.ts";
import type { Standing } from "./save-statements.ts";

/** A statement that is about to be stored, by what it is compared by. */
export type NewStatement = Omit<Spoken, "storyId"> & { id: string };

/** An utterance with its earliest member, the only one that others are compared with. */
interface Known extends Spoken {
  id: string;
  firstId: string;
  firstAt: number;
  isDated: boolean;
  isChanged?: boolean;
}

const Candidate = z.object({
  id: z.string(),
  firstId: z.string(),
  firstAt: z.date().transform((at) => at.getTime()),
  isDated: z.boolean(),
  speakerId: z.int().nullable(),
  speakerName: z.string(),
  speakerKind: z.int(),
  storyId: z.string(),
  saidOn: z.string().nullable(),
  isStated: z.boolean(),
  quoted: z.string(),
  content: z.string(),
  sentence: z.string(),
});

/**
 * Finds or makes the utterance of each statement of one article, in their order. Where a statement is earlier than all that
 * were stored of its utterance, it becomes the one that the utterance counts by. The statements' rows come after.
 */
export async function joinUtterances(
  db: Db,
  teamId: number,
  standing: Standing,
  statements: readonly NewStatement[],
): Promise<string[]> {
  const known: Known[] = await findCandidates(db, teamId, standing, statements);
  const fresh = await newIds(db, "utterance", statements.length);
  const at = standing.publishedAt.getTime();
  const isDated = standing.precision !== "none";
  const joined = statements.map((statement, index) => {
    const spoken = { ...statement, storyId: standing.storyId };
    const match = mostAlike(known, spoken);
    const id = match?.id ?? fresh[index]!;
    const first = { ...spoken, id, firstId: statement.id, firstAt: at, isDated, isChanged: true };
    if (match === undefined) known.push(first);
    else if (isEarlier(first, match)) known[known.indexOf(match)] = first;
    return id;
  });
  await saveUtterances(db, teamId, standing, known);
  return joined;
}

function mostAlike(known: readonly Known[], spoken: Spoken): Known | undefined {
  let best: Known | undefined;
  let most = 0;
  for (const candidate of known) {
    const likeness = sameUtterance(candidate, spoken);
    if (likeness > most) [best, most] = [candidate, likeness];
  }
  return best;
}

function isEarlier(a: Pick<Known, "isDated" | "firstAt">, b: Pick<Known, "isDated" | "firstAt">): boolean {
  return a.isDated === b.isDated ? a.firstAt < b.firstAt : a.isDated;
}

/** Utterances of the same speakers around the same days, and those whose earliest member stands in the same story. */
function findCandidates(db: Db, teamId: number, standing: Standing, statements: readonly NewStatement[]) {
  const speakers = [...new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))];
  const days = statements.flatMap(({ saidOn }) => saidOn ?? []).sort();
  return db.rows(Candidate)`
    SELECT u.id::text AS id, f.id::text AS "firstId", u.first_at AS "firstAt", u.first_precision > 0 AS "isDated", f.speaker_id AS "speakerId",
           f.speaker_name AS "speakerName", f.speaker_kind AS "speakerKind", f.story_id::text AS "storyId", f.said_on::text AS "saidOn",
           f.said_how = ${saidHows.code("stated")}::smallint AS "isStated", f.quoted, f.content, f.sentence
    FROM (
      SELECT first_id AS id FROM utterance
      WHERE  team_id = ${teamId} AND speaker_id = ANY (${speakers}::int[])
        AND  said_on BETWEEN ${days[0] ?? null}::date - 7 AND ${days.at(-1) ?? null}::date + 7
      UNION
      SELECT s.id FROM statement s
      WHERE  s.team_id = ${teamId} AND s.article_id IN
             (SELECT a.id FROM article a WHERE a.team_id = ${teamId} AND a.story_id = ${standing.storyId}::bigint)
    ) c
    JOIN statement f ON f.team_id = ${teamId} AND f.id = c.id
    JOIN utterance u ON u.team_id = ${teamId} AND u.id = f.utterance_id AND u.first_id = f.id
    ORDER BY u.first_at, u.id`;
}

async function saveUtterances(db: Db, teamId: number, standing: Standing, known: readonly Known[]): Promise<void> {
  const rows = known
    .filter(({ isChanged }) => isChanged)
    .map(({ id, speakerId, saidOn, firstId }) => ({
      id,
      speaker_id: speakerId,
      said_on: saidOn,
      first_id: firstId,
    }));
  if (rows.length === 0) return;
  await db.run`
    INSERT INTO utterance (team_id, id, speaker_id, said_on, first_id, first_at, first_precision)
    SELECT ${teamId}, r.id, r.speaker_id, r.said_on, r.first_id, ${standing.publishedAt}, ${precisions.code(standing.precision)}::smallint
    FROM   json_to_recordset(${JSON.stringify(rows)}::json) AS r(id bigint, speaker_id int, said_on date, first_id bigint)
    ORDER  BY r.id
    ON CONFLICT (team_id, id) DO UPDATE
    SET said_on = excluded.said_on, first_id = excluded.first_id, first_at = excluded.first_at, first_precision = excluded.first_precision`;
}
