import type { Token } from "../tokens.ts";
import { findClauses } from "./clauses.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Appraisal } from "./appraisal.ts";

/** Openings of questions that are asked in order to deny, in lower case. */
const DENYING_QUESTIONS: readonly RegExp[] = [
  /^why (?:should|would|must|do we need|does anyone|on earth|bother)\b(?! n't)/,
  /^who (?:on earth |really |in (?:his|her|their) right mind )?(?:pays|will pay|is going to pay|is supposed to pay|would want|asked for|needs|wants)\b/,
  /^what(?:'s| is| was) the (?:point|sense|use|good)\b/,
  /^where (?:does|will|would) (?:it|this|that) (?:end|stop)\b/,
  /^(?:do|did) (?:we|you|they) (?:really|seriously|honestly) (?:want|need|think|believe)\b/,
  /^(?:is|was) (?:it|this|that) (?:really|seriously) (?:worth|necessary|needed|wise|fair)\b/,
  /^how (?:can|could|dare) (?:anyone|anybody|we|they|you)(?: justify| defend| support| allow| accept)?\b/,
  /^what (?:happens|will happen|would happen) (?:when|if|to)\b/,
  /^since when (?:do|does|did|is|are)\b/,
  /^(?:do|did) they (?:take|think|believe)\b/,
  /^(?:have|has) (?:they|he|she|the \w+) (?:gone mad|lost (?:their|his|her|its) minds?|taken leave)\b/,
  /^(?:must|do) we really\b/,
  /^(?:have|did) (?:we|they) n't (?:had|suffered|paid|done|lost) enough\b/,
  /^what (?:sort|kind) of\b/,
];

/** Openings of questions that are asked in order to say yes. */
const AFFIRMING_QUESTIONS: readonly RegExp[] = [
  /^why (?:not|(?:should|can|ca|could|do|would) (?:we|they|you )?n't)\b/,
  /^what(?:'s| is| was|) (?:so )?wrong with\b/,
  /^what(?:'s| is) not to like\b/,
  /^what (?:have|do) (?:we|they|you) (?:got |have )?to lose\b/,
  /^who (?:would|could) (?:possibly )?(?:object|oppose|say no|be against|argue with|not want)\b/,
  /^is n't it (?:high |about )?time\b/,
];

/** What may open a question without changing it. */
const LEAD_IN = /^(?:and|but|so|well|then) /;

/** "Why should we pay for it?", "What is wrong with a bridge?": a question that expects no answer takes a side on the matter at hand. */
export function readQuestion(tokens: readonly Token[]): Appraisal[] {
  if (tokens.at(-1)?.text !== "?") return [];
  const words = tokens
    .map((token) => token.lower)
    .join(" ")
    .replace(" 's", "'s")
    .replace(LEAD_IN, "");
  const affirmed = AFFIRMING_QUESTIONS.some((opening) => opening.test(words));
  if (!affirmed && !DENYING_QUESTIONS.some((opening) => opening.test(words))) return [];
  const verb = findClauses(tokens)[0]?.verb;
  const to = Math.max(2, verb == null ? 2 : Math.min(verb.to, tokens.length - 1));
  // "What is wrong with a bridge", "to lose by trying it": the matter stands behind the preposition.
  const inner = affirmed ? tokens.findIndex((token, i) => i >= to && /^(?:with|by|in|about)$/.test(token.lower)) : -1;
  const object = objectRange(tokens, inner < 0 ? to : inner + 1, tokens.length - 1);
  return [
    {
      sign: affirmed ? 1 : -1,
      target: [object.from < object.to ? object : { from: to - 1, to: tokens.length - 1 }],
      because: { from: 0, to: tokens.length - 1 },
      force: "judgement",
      strength: 0.6,
      holder: null,
      reported: false,
      predicate: -1,
      agent: null,
      hedge: null,
      loose: true,
    },
  ];
}
