import { readAttitudes } from "../attitudes/read-attitudes.ts";
import type { Polarity, Proposition, Span, Statement } from "../reading.ts";
import { readTargetSentiment } from "../target-sentiment/read-target-sentiment.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { entityAttitudes } from "./entity-attitudes.ts";
import { judge } from "./judge.ts";
import { leanOf } from "./lean.ts";
import { mentionTone } from "./mention-tone.ts";
import { pairAttitude } from "./pair-attitude.ts";
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
  const mentions = mentionTone(sentences, parsed);
  if (stance !== undefined && (stance.label === "for" || stance.label === "against")) {
    const against = mentions * (stance.label === "for" ? 1 : -1) < 0;
    return { stance: stance.label, confidence: stance.confidence - (against ? 0.25 : 0.08) };
  }
  if (lean.shared === 0 && sentences.length > 1) return { stance: "neutral", confidence: 0.5 };
  return sentences.length > 1
    ? leaningOfText(lean.score, mentions, lean.shared)
    : leaningOfSentence(lean.score, mentions);
}

/** A single sentence: the tone of its words and how it treats what the proposition names tell its side together. */
function leaningOfSentence(tone: number, mentions: number): StanceAnswer {
  const both = Math.tanh(tone / 2) + 0.5 * Math.tanh(mentions);
  const agree = tone * mentions > 0;
  const sure = tone * mentions < 0 ? 0 : Math.min(1, Math.abs(both)) * (agree ? 0.24 : 0.3);
  return { stance: both < 0 ? "against" : "for", confidence: 0.57 + sure };
}

/** A longer text turns and strays, so that its tone tells less; least where it names what it is about in another tone. */
function leaningOfText(tone: number, mentions: number, shared: number): StanceAnswer {
  const agree = tone * mentions > 0 && shared >= 0.3;
  const strength = Math.min(1, (Math.abs(Math.tanh(tone / 2)) + 0.5 * Math.abs(Math.tanh(mentions))) / 1.3);
  return { stance: tone < 0 ? "against" : "for", confidence: agree ? 0.54 + 0.1 * strength : 0.46 + 0.06 * shared };
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
