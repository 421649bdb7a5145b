import { readAttitudes } from "../attitudes/read-attitudes.ts";
import type { Polarity, Proposition, Span, Statement } from "../reading.ts";
import { readTargetSentiment } from "../target-sentiment/read-target-sentiment.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { entityAttitudes, pairAttitude } from "./entity-attitudes.ts";
import { judge } from "./judge.ts";
import { leanOf } from "./lean.ts";
import { parseProposition } from "./parse-proposition.ts";

interface StanceAnswer {
  stance: "for" | "against" | "neutral";
  confidence: number;
}

/**
 * `stance`: a text by one author and what it may be for or against, in; a side and how sure, out. The text is read as one statement of
 * its author and judged as any other; where that leaves the side open, the tone of the text leans one way at low confidence.
 */
export function stanceTask(input: { text: string; proposition: string }): StanceAnswer {
  const { text } = input;
  const proposition: Proposition = { id: "asked", text: input.proposition };
  const sentences = tokenize(text);
  const attitudes = readAttitudes(sentences, [wholeText(text)], { text });
  const own = attitudes.filter((attitude) => attitude.statement === WHOLE && attitude.basis === "said");
  const stance = judge({ attitudes: own }, [proposition])[0];
  const parsed = parseProposition(proposition);
  const lean = leanOf(sentences, parsed);
  if (stance !== undefined && (stance.label === "for" || stance.label === "against"))
    return { stance: stance.label, confidence: 0.45 + stance.confidence * 0.4 };
  if (lean.shared === 0 && sentences.length > 1) return { stance: "neutral", confidence: 0.5 };
  // The tone of a single sentence is more telling than that of a long text with its turns and asides.
  const sure = Math.min(0.2, Math.abs(lean.score) * 0.1) * (0.5 + lean.shared / 2);
  return { stance: lean.score < 0 ? "against" : "for", confidence: (sentences.length > 1 ? 0.46 : 0.55) + sure };
}

const WHOLE = "whole";

/** A text that is all one author's words. */
function wholeText(text: string): Statement {
  return {
    id: WHOLE,
    kind: "direct",
    flags: [],
    speaker: { name: "the author", kind: "unknown" },
    source: [],
    cue: [],
    content: [[0, text.length]],
    sentence: [0, text.length],
    said: { how: "assumed" },
    chain: [],
    confidence: 1,
    rule: "the whole text",
  };
}

/** `target-sentiment`: a sentence and the span of a mention in, how the sentence makes it look out. */
export function targetSentimentTask(input: { text: string; target: Span }): { polarity: Polarity } {
  return { polarity: readTargetSentiment(input.text, input.target).polarity };
}

interface AttitudesAnswer {
  attitudes: { holder: string | null; target: string; polarity: Polarity; evidence?: Span }[];
}

/** `attitudes`: an article in, who is well or ill disposed towards whom out; with a `pair` of mentions, only between these two. */
export function attitudesTask(input: { title?: string; text: string; pair?: [Span, Span] }): AttitudesAnswer {
  const { text, pair } = input;
  if (pair === undefined)
    return {
      attitudes: entityAttitudes(input).map(({ holder, target, polarity, evidence }) => ({
        holder,
        target,
        polarity,
        evidence,
      })),
    };
  const found = pairAttitude(text, pair);
  if (found === null) return { attitudes: [] };
  const [holder, target] = [pair[found.holder], pair[1 - found.holder]!].map(([start, end]) => text.slice(start, end));
  return { attitudes: [{ holder: holder!, target: target!, polarity: found.polarity, evidence: [0, text.length] }] };
}
