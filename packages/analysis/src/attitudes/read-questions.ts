import type { Token } from "../tokens.ts";
import { findClauses } from "./clauses.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Appraisal } from "./appraisal.ts";

/** Openings of questions that are asked in order to deny, in lower case. */
const DENYING_QUESTIONS: readonly RegExp[] = [
  /^(?:and |but |so )?why (?:should|would|must|do we need|does anyone|on earth|bother)\b/,
  /^(?:and |but |so )?who (?:pays|will pay|is going to pay|is supposed to pay|would want|asked for|needs|wants)\b/,
  /^(?:and |but |so )?what(?:'s| is| was) the (?:point|sense|use|good)\b/,
  /^(?:and |but |so )?where (?:does|will|would) (?:it|this|that) (?:end|stop)\b/,
  /^(?:and |but |so )?(?:do|did) (?:we|you|they) (?:really|seriously|honestly) (?:want|need|think|believe)\b/,
  /^(?:and |but |so )?(?:is|was) (?:it|this|that) (?:really|seriously) (?:worth|necessary|needed|wise|fair)\b/,
  /^(?:and |but |so )?how (?:can|could) (?:anyone|anybody|we|they|you) (?:justify|defend|support|allow|accept)\b/,
  /^(?:and |but |so )?what (?:happens|will happen|would happen) (?:when|if|to)\b/,
];

/** "Why should we pay for it?", "Who pays when it fails?": a question that expects no answer speaks against the matter at hand. */
export function readQuestion(tokens: readonly Token[]): Appraisal[] {
  if (tokens.at(-1)?.text !== "?") return [];
  const words = tokens
    .map((token) => token.lower)
    .join(" ")
    .replace(" 's", "'s");
  if (!DENYING_QUESTIONS.some((opening) => opening.test(words))) return [];
  const verb = findClauses(tokens)[0]?.verb;
  const to = Math.max(2, verb == null ? 2 : Math.min(verb.to, tokens.length - 1));
  const object = objectRange(tokens, to, tokens.length - 1);
  return [
    {
      sign: -1,
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
