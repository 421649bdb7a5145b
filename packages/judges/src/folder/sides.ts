/** Which side each output of a model stands for, and what an output says. Pure. */
import type { Answer } from "../judge.ts";

export type Side = "for" | "against" | "unclear";

/** Names that models of entailment and of stance give their labels; `for` last, since "not_entailment" holds its name. */
const NAMES: readonly (readonly [pattern: RegExp, side: Side])[] = [
  [/^(?:neutral|none|unclear|unrelated|comment|not_entailment|not entailment)$/i, "unclear"],
  [/^(?:contradiction|contradicts?|against|con|oppos\w+|disagree\w*|den(?:y|ies))$/i, "against"],
  [/^(?:entailment|entails?|for|pro|favou?r|supports?|agree\w*)$/i, "for"],
];

/** The side of each output, in order; null when a label's name tells none, or none of them is for. */
export function sidesOf(labels: readonly string[]): Side[] | null {
  const sides = labels.flatMap((label) => NAMES.find(([pattern]) => pattern.test(label))?.[1] ?? []);
  return sides.length === labels.length && sides.includes("for") ? sides : null;
}

/** What a model's raw outputs say: its likeliest label, and the softmax of that. Models of this kind point at no words. */
export function readOutputs(outputs: readonly number[], sides: readonly Side[], labels: readonly string[]): Answer {
  const most = Math.max(...outputs);
  const powers = outputs.map((output) => Math.exp(output - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const at = outputs.indexOf(most);
  const confidence = powers[at]! / sum;
  return {
    label: sides[at]!,
    confidence,
    evidence: [],
    reason: `The model reads the statement as “${labels[at]!}” of the proposition.`,
  };
}
