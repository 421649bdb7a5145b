import type { Speaker } from "@onrecord/analysis/reading";
import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import type { SpeakerIds } from "../judged-stance.ts";
import { takeColourSlots } from "./colour-slots.ts";

/** Whether somebody belongs into the canon and isn't there yet, so far as the canon that was resolved against knew. */
export function isNewSpeaker({ id, candidates = [], kind, name }: Speaker): boolean {
  return id === undefined && candidates.length === 0 && (kind === "person" || kind === "organization") && name !== "";
}

const keyOf = ({ kind, name }: Pick<Speaker, "kind" | "name">): string => `${kind} ${name}`;

/**
 * Adds the persons and organizations that the canon doesn't have, each with its name as its first alias, and tells workers
 * that their canon is stale. Holds the team's lock (lockTeam), so that two workers don't add one speaker twice.
 */
export async function addSpeakers(db: Db, teamId: number, speakers: readonly Speaker[]): Promise<SpeakerIds> {
  const wanted = [...new Map(speakers.filter(isNewSpeaker).map((speaker) => [keyOf(speaker), speaker])).values()];
  const ids = new Map<string, number>();
  if (wanted.length > 0) {
    for (const known of await findByAlias(db, teamId, wanted)) ids.set(keyOf(known), known.id);
    const missing = wanted.filter((speaker) => !ids.has(keyOf(speaker)));
    for (const added of await insertSpeakers(db, teamId, missing)) ids.set(keyOf(added), added.id);
  }
  return (speaker) => speaker.id ?? (isNewSpeaker(speaker) ? (ids.get(keyOf(speaker)) ?? null) : null);
}

const Found = z.object({ id: z.int(), kind: z.int().transform(speakerKinds.word), name: z.string() });

/** By the exact name, for readings that were resolved before their speaker came in. Two of one name: nobody is guessed. */
function findByAlias(db: Db, teamId: number, wanted: readonly Speaker[]) {
  return db.rows(Found)`
    SELECT min(coalesce(k.merged_into, k.id)) AS id, k.kind, a.alias AS name
    FROM   speaker_alias a JOIN speaker k ON k.team_id = a.team_id AND k.id = a.speaker_id
    WHERE  a.team_id = ${teamId} AND a.alias = ANY (${wanted.map((speaker) => speaker.name)}::text[])
    GROUP  BY k.kind, a.alias HAVING count(DISTINCT coalesce(k.merged_into, k.id)) = 1`;
}

async function insertSpeakers(db: Db, teamId: number, missing: readonly Speaker[]) {
  if (missing.length === 0) return [];
  const slots = await takeColourSlots(db, teamId, "speaker", missing.length);
  const rows = missing.map(({ name, kind }, index) => ({ name, kind: speakerKinds.code(kind), slot: slots[index] }));
  const added = await db.rows(Found)`
    INSERT INTO speaker (team_id, name, kind, colour_slot)
    SELECT ${teamId}, r.name, r.kind, r.slot
    FROM   json_to_recordset(${JSON.stringify(rows)}::json) AS r(name text, kind smallint, slot smallint)
    RETURNING id, kind, name`;
  await db.run`
    INSERT INTO speaker_alias (team_id, speaker_id, alias)
    SELECT team_id, id, name FROM speaker WHERE team_id = ${teamId} AND id = ANY (${added.map((row) => row.id)}::int[])`;
  await db.run`UPDATE "auth"."team" SET canon_version = canon_version + 1 WHERE id = ${teamId}`;
  return added;
}
