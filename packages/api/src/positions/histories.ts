/** From stances in statements to utterances with their positions: what timeline, matrix, agreement and overview share. */
import {
  type PositionHistory,
  readPositions,
  type StancedUtterance,
} from "@onrecord/analysis/positions/read-positions";
import { stanceOfUtterance } from "@onrecord/analysis/positions/stance-of-utterance";
import type { StanceMark } from "@onrecord/db/questions/stance-marks";

/** An utterance with its stance on one proposition by one holder, and the statement that shows it. */
export interface UtteranceStance extends StancedUtterance {
  statementId: string;
  articleId: string;
  saidHow: "stated" | "assumed";
  /** Statements that report it. */
  reports: number;
}

export interface History {
  holderId: number;
  propositionId: number;
  utterances: UtteranceStance[];
  positions: PositionHistory<UtteranceStance>;
}

/**
 * One history a holder and proposition, of marks in the order of publication. Marks without a day are left out. Utterances stand by
 * their day, those of one day by their first report; an utterance is shown by its earliest report among the best.
 */
export function historiesOf(marks: StanceMark[], settings: { bar: number; today: string }): History[] {
  const histories: History[] = [];
  for (const lane of groupBy(marks, ({ holderId, propositionId }) => `${holderId} ${propositionId}`).values()) {
    const utterances = [...groupBy(lane, ({ utteranceId }) => utteranceId).values()]
      .flatMap((reports) => utteranceOf(reports))
      .sort((a, b) => (a.saidOn === b.saidOn ? 0 : a.saidOn < b.saidOn ? -1 : 1));
    if (utterances.length === 0) continue;
    const { holderId, propositionId } = lane[0]!;
    histories.push({ holderId, propositionId, utterances, positions: readPositions(utterances, settings) });
  }
  return histories;
}

/** Nothing when no report gives a day; else the earliest day stated, or the earliest assumed: a late reprint moves nothing. */
function utteranceOf(reports: StanceMark[]): UtteranceStance[] {
  const daysKnown = (how: "stated" | "assumed") =>
    reports.flatMap((report) => (report.saidOn !== null && report.saidHow === how ? [report.saidOn] : [])).sort();
  const [saidOn] = [...daysKnown("stated"), ...daysKnown("assumed")];
  if (saidOn === undefined) return [];
  const {
    utteranceId: id,
    storyId: story,
    saidHow,
    label,
    basis,
    confidence,
    statementId,
    articleId,
  } = stanceOfUtterance(reports);
  return [{ id, story, saidOn, saidHow, label, basis, confidence, statementId, articleId, reports: reports.length }];
}

function groupBy<T>(values: T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
