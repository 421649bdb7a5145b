/** Positions as they leave the server: with the sentence of each utterance, and names for its holder and proposition. */
import type { Db } from "@onrecord/db/database";
import { namesOf } from "@onrecord/db/questions/find-by-name";
import { MarkDetail, markDetails } from "@onrecord/db/questions/stance-marks";
import { z } from "zod";
import type { History, UtteranceStance } from "./histories.ts";

const Side = z.enum(["for", "against"]);
const PositionKind = z.enum(["for", "against", "mixed", "thin", "none"]);

export const ShownUtterance = MarkDetail.extend({
  id: z.string(),
  saidOn: z.string(),
  saidHow: z.enum(["stated", "assumed"]),
  story: z.string(),
  label: z.enum(["for", "against", "mixed", "unclear"]),
  basis: z.enum(["said", "done", "second-hand"]),
  confidence: z.number(),
  articleId: z.string(),
  reports: z.int(),
});
export type ShownUtterance = z.infer<typeof ShownUtterance>;

export const ShownShift = z.object({
  from: Side,
  to: Side,
  on: z.string(),
  confirmedOn: z.string(),
  before: ShownUtterance,
  first: ShownUtterance,
  second: ShownUtterance,
});

export const ShownLane = z.object({
  holderId: z.int(),
  holder: z.string(),
  holderSlot: z.int().nullable(),
  propositionId: z.int(),
  proposition: z.string(),
  utterances: z.array(ShownUtterance),
  segments: z.array(z.object({ kind: PositionKind, from: z.string(), until: z.string() })),
  shifts: z.array(ShownShift),
  possibleShifts: z.array(
    z.object({
      from: Side,
      to: Side,
      on: z.string(),
      isOpen: z.boolean(),
      before: ShownUtterance,
      first: ShownUtterance,
    }),
  ),
  now: z.object({
    kind: PositionKind,
    n: z.int(),
    for: z.int(),
    against: z.int(),
    mixed: z.int(),
    balance: z.number(),
  }),
  last: z.object({ kind: z.enum(["for", "against", "mixed"]), until: z.string() }).nullable(),
});
export type ShownLane = z.infer<typeof ShownLane>;

/** Fetches what the histories' utterances said and whose they are. */
export async function showLanes(db: Db, teamId: number, histories: History[]): Promise<ShownLane[]> {
  const statements = histories.flatMap(({ utterances }) => utterances.map(({ statementId }) => statementId));
  const details = new Map((await markDetails(db, teamId, statements)).map((detail) => [detail.statementId, detail]));
  const names = await namesOf(db, teamId, {
    topics: [],
    outlets: [],
    speakers: [...new Set(histories.map(({ holderId }) => holderId))],
    propositions: [...new Set(histories.map(({ propositionId }) => propositionId))],
  });
  const named = new Map(names.map((name) => [`${name.kind} ${name.id}`, name]));
  const show = (utterance: UtteranceStance): ShownUtterance => ({
    ...utterance,
    ...details.get(utterance.statementId)!,
  });
  return histories.map(({ holderId, propositionId, utterances, positions }) => ({
    holderId,
    holder: named.get(`speaker ${holderId}`)?.name ?? "",
    holderSlot: named.get(`speaker ${holderId}`)?.colourSlot ?? null,
    propositionId,
    proposition: named.get(`proposition ${propositionId}`)?.name ?? "",
    utterances: utterances.map(show),
    segments: positions.segments,
    shifts: positions.shifts.map((shift) => ({
      ...shift,
      before: show(shift.before),
      first: show(shift.first),
      second: show(shift.second),
    })),
    possibleShifts: positions.possibleShifts.map((shift) => ({
      ...shift,
      before: show(shift.before),
      first: show(shift.first),
    })),
    now: positions.now,
    last: positions.last ?? null,
  }));
}
