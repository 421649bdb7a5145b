import type { Db } from "@onrecord/db/database";
import { stanceMarks } from "@onrecord/db/questions/stance-marks";
import type { Scope } from "@onrecord/db/scope";
import { Day } from "@onrecord/query/filter";
import type { UtteranceOrder } from "@onrecord/query/list-order";
import { z } from "zod";
import { historiesOf } from "./histories.ts";
import { ShownUtterance, showLanes } from "./shown.ts";
import { comparePlaces, type ListedAs, placeOf, utterancesListed } from "./utterances-listed.ts";

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

/** After which utterance a page begins: its place in the list. */
export const UtteranceCursor = z.object({ rank: z.number(), at: Day, id: z.string().regex(/^\d+\.\d+\.\d+$/) });
export type UtteranceCursor = z.infer<typeof UtteranceCursor>;

/** A page of what was said, or of what positions of today rest on; where the next begins; and how many there are. */
export async function listUtterances(
  db: Db,
  teamId: number,
  { scope, today }: { scope: Scope; today: string },
  as: ListedAs,
  {
    order = "newest",
    cursor,
    size,
  }: { order?: UtteranceOrder | undefined; cursor?: UtteranceCursor | null | undefined; size: number },
): Promise<{ rows: UtteranceRow[]; next: UtteranceCursor | null; total: number }> {
  // They are of all sides: which of them are listed is decided on the lanes.
  const marks = await stanceMarks(db, teamId, scope, { contestedOnly: false });
  const all = utterancesListed(historiesOf(marks, { bar: scope.bar, today }), as, { ...scope, today }, order);
  const rest = !cursor ? all : all.filter((listed) => comparePlaces(placeOf(listed, order), cursor, order) > 0);
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
      key: placeOf(page[at]!, order).id,
      holderId,
      holder,
      propositionId,
      proposition,
    })),
    next: rest.length > size && last ? placeOf(last, order) : null,
    total: all.length,
  };
}
