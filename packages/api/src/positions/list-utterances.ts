import type { Db } from "@onrecord/db/database";
import { stanceMarks } from "@onrecord/db/questions/stance-marks";
import type { Scope } from "@onrecord/db/scope";
import { z } from "zod";
import { historiesOf } from "./histories.ts";
import { ShownUtterance, showLanes } from "./shown.ts";
import { compareKeys, keyOf, type ListedAs, utterancesListed, type UtteranceKey } from "./utterances-listed.ts";

/** An utterance by the day it was said, with whose and on what its stance is. */
export const UtteranceRow = ShownUtterance.extend({
  /** Its place in the list: pages go by it. */
  key: z.string(),
  holderId: z.int(),
  holder: z.string(),
  propositionId: z.int(),
  proposition: z.string(),
});
export type UtteranceRow = z.infer<typeof UtteranceRow>;

/** A page of what was said, or of what positions of today rest on, newest first; where the next begins; and how many there are. */
export async function listUtterances(
  db: Db,
  teamId: number,
  { scope, today }: { scope: Scope; today: string },
  as: ListedAs,
  cursor: UtteranceKey | null,
  size: number,
): Promise<{ rows: UtteranceRow[]; next: UtteranceKey | null; total: number }> {
  // They are of all sides: which of them are listed is decided on the lanes.
  const marks = await stanceMarks(db, teamId, scope, { contestedOnly: false });
  const all = utterancesListed(historiesOf(marks, { bar: scope.bar, today }), as, { ...scope, today });
  const rest = cursor === null ? all : all.filter((listed) => compareKeys(keyOf(listed), cursor) < 0);
  const page = rest.slice(0, size);
  const lanes = await showLanes(
    db,
    teamId,
    page.map(({ history, utterance }) => ({ ...history, utterances: [utterance] })),
  );
  const last = page.at(-1);
  return {
    rows: lanes.map(({ holderId, holder, propositionId, proposition, utterances: [utterance] }, at) => ({
      ...utterance!,
      key: keyOf(page[at]!).id,
      holderId,
      holder,
      propositionId,
      proposition,
    })),
    next: rest.length > size && last ? keyOf(last) : null,
    total: all.length,
  };
}
