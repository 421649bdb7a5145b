import type { Basis, StanceLabel, StatementKind } from "../reading.ts";

/** One stance of one holder on one proposition, in one of the statements that report an utterance. */
export interface ReportedStance {
  label: StanceLabel;
  basis: Basis;
  kind: StatementKind;
  /** 0 to 1. */
  confidence: number;
  /** A person's correction. */
  byPerson?: boolean;
}

const RANK: Record<StatementKind, number> = { direct: 2, mixed: 1, indirect: 0 };

/**
 * The stance of an utterance, from all its reports: a correction, else direct over mixed over indirect, then confidence;
 * for and against of equal rank make mixed (numbers.md, "Utterance"). Answers one of the reports, its label changed when
 * mixed; throws when there is none.
 */
export function stanceOfUtterance<R extends ReportedStance>(reports: readonly R[]): R {
  const [best, ...others] = [...reports].sort((a, b) => rankOf(b) - rankOf(a) || b.confidence - a.confidence);
  if (best === undefined) throw new Error("An utterance without a report has no stance.");
  const isContradicted = others.some(
    (other) =>
      rankOf(other) === rankOf(best) && other.confidence === best.confidence && areOpposed(other.label, best.label),
  );
  return isContradicted ? { ...best, label: "mixed" } : best;
}

function rankOf({ kind, byPerson }: ReportedStance): number {
  return byPerson === true ? 3 : RANK[kind];
}

function areOpposed(a: StanceLabel, b: StanceLabel): boolean {
  return (a === "for" && b === "against") || (a === "against" && b === "for");
}
