import { readAttitudes } from "../attitudes/read-attitudes.ts";
import type { Polarity, Proposition, Span, Statement } from "../reading.ts";
import { readTargetSentiment } from "../target-sentiment/read-target-sentiment.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { entityAttitudes } from "./entity-attitudes.ts";
import { attitudeBalance } from "./attitude-balance.ts";
import { judge } from "./judge.ts";
import { leanOf } from "./lean.ts";
import { mentionTone } from "./mention-tone.ts";
import { pairAttitude } from "./pair-attitude.ts";
import { parseProposition } from "./parse-proposition.ts";
import { sharesField } from "./word-fields.ts";

interface StanceAnswer {
  stance: "for" | "against" | "neutral";
  confidence: number;
}

/**
 * `stance`: a text by one author and what it may be for or against, in; a side and how sure, out. The text is read as one statement of
 * its author and judged as any other; beside that side count the tone of the text, how it treats what the proposition names, and what
 * else it is for or against. A longer text that neither names anything of the proposition nor comes near it takes no side.
 */
export function stanceTask(input: { text: string; proposition: string }): StanceAnswer {
  const { text } = input;
  const proposition: Proposition = { id: "asked", text: input.proposition };
  const sentences = tokenize(text);
  const attitudes = readAttitudes(sentences, [wholeText(text)], { text });
  const own = attitudes.filter((attitude) => attitude.statement === WHOLE && attitude.basis === "said");
  const judged = judge({ attitudes: own }, [proposition])[0];
  const parsed = parseProposition(proposition);
  const lean = leanOf(sentences, parsed);
  const balance = attitudeBalance(own, parsed);
  const plain = judged?.label === "for" ? judged.confidence : judged?.label === "against" ? -judged.confidence : 0;
  const terms = parsed.parts.flatMap((part) => part.idea.term.split(" "));
  const isAbout = plain !== 0 || lean.shared > 0 || sentences.length === 1 || sharesField(sentences, terms);
  if (!isAbout) return { stance: "neutral", confidence: 0.6 };
  const side =
    1.5 * plain +
    Math.tanh(lean.score / 2) +
    mentionTone(sentences, parsed) +
    0.5 * (Math.tanh(balance.about / 1.5) + Math.tanh(balance.all / 2));
  return { stance: side < 0 ? "against" : "for", confidence: howSure(Math.abs(side), sentences.length) };
}

/** A longer text turns and strays, so that what speaks for a side tells less. */
function howSure(strength: number, sentences: number): number {
  return sentences > 1 ? 0.51 + 0.1 * Math.min(2, strength) : 0.56 + 0.33 * Math.tanh(strength);
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
