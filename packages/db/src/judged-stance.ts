/** A stance as its row has it: with the keys of rows, its holder numbered within the statement. Pure. */
import type { Span, Speaker, Stance, Statement } from "@onrecord/analysis/reading";
import { isQuoted } from "./statement-words.ts";

/** Finds the id of somebody whom a reading tells of; null for groups, anonymous, unknown and ambiguous speakers. */
export type SpeakerIds = (speaker: Speaker) => number | null;

/** A stance with the keys of its rows. */
export interface JudgedStance {
  articleId: string;
  statementId: string;
  propositionId: number;
  topicId: number;
  revision: number;
  /** 0: the statement's speaker; else another (see holderSlots). */
  slot: number;
  stance: Stance;
  /** Every evidence span lies inside quotation marks. */
  isDirect: boolean;
}

/** The keys of a stance: `slotOf` numbers holders, `quotations` are those of the article's text. */
export function judgedStance(
  stance: Stance,
  keys: { articleId: string; statementId: string; topicId: number; revision: number },
  at: { quotations: readonly Span[]; slotOf: (statementId: string, holder: Speaker) => number },
): JudgedStance {
  return {
    ...keys,
    propositionId: Number(stance.proposition),
    slot: at.slotOf(stance.statement, stance.holder),
    stance,
    isDirect: isQuoted(at.quotations, stance.evidence),
  };
}

/** The slot of a holder in a statement: 0 for the statement's speaker, then the others in the order they come. */
export function holderSlots(
  statements: readonly Pick<Statement, "id" | "speaker">[],
  idOf: SpeakerIds,
): (statementId: string, holder: Speaker) => number {
  const keyOf = (speaker: Speaker): string => String(idOf(speaker) ?? `${speaker.kind} ${speaker.name}`);
  const slots = new Map(statements.map(({ id, speaker }) => [id, [keyOf(speaker)]]));
  return (statementId, holder) => {
    const holders = slots.get(statementId) ?? [];
    const known = holders.indexOf(keyOf(holder));
    return known === -1 ? holders.push(keyOf(holder)) - 1 : known;
  };
}
