import type { Attitude, Basis, Proposition, Reading, Span, Stance, StanceLabel } from "../reading.ts";
import { calibrated } from "./calibrate.ts";
import { UNCLEAR_RIGHT } from "./calibration.ts";
import type { Fit } from "./fit.ts";
import { matchOthers } from "./match-others.ts";
import { nearestFits } from "./nearest-fits.ts";
import { parseProposition, type ParsedProposition } from "./parse-proposition.ts";
import { readyAttitude } from "./ready-attitude.ts";
import { reasonFor } from "./reason.ts";

/** An attitude that bears on a proposition. */
export interface Vote {
  attitude: Attitude;
  fit: Fit;
  side: 1 | -1 | 0;
  /** 0 to 1: how plainly the words carry the side, times how surely they are about the proposition. */
  strength: number;
}

/** Below this a side is not told: the stance is `unclear`. */
const LEAST_STRENGTH = 0.42;
/** One side this many times as strong as the other decides alone. */
const DECISIVE = 1.6;

// A topic's propositions are judged article after article; each object is taken apart once.
const parsed = new WeakMap<Proposition, ParsedProposition>();

/**
 * Holds the attitudes of a reading against propositions: who is for or against what, by which words. Needs only the stored attitudes.
 * One stance for each statement, holder and proposition that the attitudes are about; nothing where they are about something else, and
 * `unclear` where they are about it without a plain side. The reading's order is kept. What makes a probability of the rules' strength is handed in
 * only to fit it.
 */
export function judge(
  reading: Pick<Reading, "attitudes">,
  propositions: Proposition[],
  toProbability: (strength: number) => number = calibrated,
): Stance[] {
  const stances: Stance[] = [];
  const asked = propositions.map((proposition) => {
    const known = parsed.get(proposition) ?? parseProposition(proposition);
    parsed.set(proposition, known);
    return known;
  });
  const readied = reading.attitudes.map(readyAttitude);
  const fits = matchOthers(
    readied,
    readied.map((ready) => nearestFits(ready, asked)),
  );
  for (const [n, proposition] of asked.entries())
    for (const votes of votesByHolder(reading.attitudes, (i) => fits[i]![n]!))
      stances.push(decide(votes, proposition, toProbability));
  return stances;
}

function votesByHolder(attitudes: readonly Attitude[], fitOf: (index: number) => Fit | null): Iterable<Vote[]> {
  const byHolder = new Map<string, Vote[]>();
  for (const [i, attitude] of attitudes.entries()) {
    const fit = fitOf(i);
    if (fit === null) continue;
    // What only speaks of the matter at hand and is too weak to tell a side says nothing at all.
    const strength = attitude.frame?.strength ?? 0.7;
    if (attitude.frame?.loose === true && fit.back !== undefined && strength * fit.quality < LEAST_STRENGTH) continue;
    const side = attitude.polarity === "positive" ? 1 : attitude.polarity === "negative" ? -1 : 0;
    const vote: Vote = {
      attitude,
      fit,
      side: (side * fit.direction) as Vote["side"],
      strength: strength * fit.quality,
    };
    const key = `${attitude.statement}\n${attitude.holder.name}\n${attitude.holder.kind}`;
    const votes = byHolder.get(key);
    if (votes === undefined) byHolder.set(key, [vote]);
    else votes.push(vote);
  }
  return byHolder.values();
}

function decide(
  votes: readonly Vote[],
  proposition: ParsedProposition,
  toProbability: (strength: number) => number,
): Stance {
  const { label, strength, deciding } = sideOf(votes);
  const probability = label === "unclear" ? UNCLEAR_RIGHT : toProbability(strength);
  const first = deciding[0]!;
  return {
    statement: first.attitude.statement,
    holder: first.attitude.holder,
    proposition: proposition.id,
    label,
    basis: strongestBasis(deciding),
    confidence: Math.round(probability * 100) / 100,
    evidence: unite(deciding.flatMap((vote) => vote.attitude.evidence)),
    ...(first.attitude.frame?.rule === undefined ? {} : { rule: first.attitude.frame.rule }),
    reason: reasonFor(label, deciding, proposition),
  };
}

/** The side that the votes add up to, and how strongly they speak for it (0 to 1, no probability; 0 when unclear). */
function sideOf(votes: readonly Vote[]): { label: StanceLabel; strength: number; deciding: Vote[] } {
  const sorted = votes.toSorted((a, b) => b.strength - a.strength);
  const firm = sorted.filter((vote) => vote.side !== 0 && vote.attitude.frame?.hedge !== "condition");
  const open = firm.filter((vote) => vote.attitude.frame?.hedge !== "concession");
  const counted = open.length > 0 ? open : firm;
  const pro = counted.filter((vote) => vote.side > 0);
  const con = counted.filter((vote) => vote.side < 0);
  const forIt = together(pro);
  const againstIt = together(con);
  if (pro.length === 0 && con.length === 0) return { label: "unclear", strength: 0, deciding: sorted };
  const [winner, loser, side] = forIt >= againstIt ? ([pro, con, "for"] as const) : ([con, pro, "against"] as const);
  const strength = Math.max(forIt, againstIt);
  const other = Math.min(forIt, againstIt);
  if (loser.length > 0 && strength < other * DECISIVE) {
    const both = [...winner, ...loser];
    return other >= LEAST_STRENGTH
      ? { label: "mixed", strength: other, deciding: both }
      : { label: "unclear", strength: 0, deciding: both };
  }
  if (strength < LEAST_STRENGTH) return { label: "unclear", strength: 0, deciding: winner };
  return { label: side, strength: strength * (loser.length > 0 ? 0.8 : 1), deciding: winner };
}

/** Two expressions of one side make it surer, though never certain. */
function together(votes: readonly Vote[]): number {
  const [first, ...others] = votes;
  if (first === undefined) return 0;
  return Math.min(
    0.95,
    others.reduce((sure, vote) => sure + (1 - sure) * vote.strength * 0.2, first.strength),
  );
}

function strongestBasis(votes: readonly Vote[]): Basis {
  const bases = new Set(votes.map((vote) => vote.attitude.basis));
  return bases.has("said") ? "said" : bases.has("done") ? "done" : "second-hand";
}

/** Spans in order, overlapping ones joined. */
function unite(spans: readonly Span[]): Span[] {
  const united: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = united.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}
