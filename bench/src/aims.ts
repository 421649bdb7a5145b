/** What a figure should at least or at most be. */
export interface Aim {
  set: string;
  figure: string;
  least?: number;
  most?: number;
}

const atLeast = (set: string, figures: Record<string, number>): Aim[] =>
  Object.entries(figures).map(([figure, least]) => ({ set, figure, least }));
const atMost = (set: string, figures: Record<string, number>): Aim[] =>
  Object.entries(figures).map(([figure, most]) => ({ set, figure, most }));

/** What was aimed at on the public benchmarks, by their own names of sets and figures. */
export const AIMS: readonly Aim[] = [
  ...atLeast("polnear", {
    core_f1: 0.72,
    marked_f1: 0.82,
    f1: 0.55,
    named_speaker_recall: 0.62,
    content_span_f1: 0.42,
    source_span_f1: 0.55,
    cue_span_f1: 0.55,
  }),
  ...atLeast("basil", { person_strict: 0.8, person_named_right: 0.88 }),
  ...atLeast("seesaw", { triplet_f1: 0.15, target_polarity_f1: 0.32 }),
  ...atLeast("directed", { macro_f1: 0.42 }),
  ...atLeast("newsmtsc-rw", { macro_f1: 0.68 }),
  ...atMost("newsmtsc-rw", { wrong_side: 0.1 }),
  ...atLeast("newsmtsc-mt", { macro_f1: 0.66 }),
  ...atMost("newsmtsc-mt", { wrong_side: 0.1 }),
  ...atLeast("vast", { macro_f1: 0.6, surest_quarter_accuracy: 0.72 }),
  ...atMost("vast", { ece: 0.08 }),
  ...atLeast("perspectrum", { macro_f1: 0.66, surest_quarter_accuracy: 0.8 }),
  ...atMost("perspectrum", { ece: 0.06 }),
  ...atLeast("gap", { f1: 0.66 }),
  { set: "gap", figure: "bias", least: 0.97, most: 1.03 },
  ...atLeast("ud-ewt", { f1: 0.86 }),
  ...atLeast("ud-gum", { written_f1: 0.945 }),
];

/** "at least 0.72", "at most 0.1", "0.97 to 1.03". */
export function sayAim({ least, most }: Aim): string {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

export function isMet({ least = -Infinity, most = Infinity }: Aim, figure: number): boolean {
  return figure >= least && figure <= most;
}
