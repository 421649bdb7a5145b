/**
 * Precision and recall of statements and stances over texts with expected readings. Steered by the tuned texts and the follow-ups;
 * the held-out ones are only ever measured.
 */
import type { Proposition } from "@onrecord/analysis/reading";
import { compileQuery } from "@onrecord/query/compile-query";
import { parseQuery } from "@onrecord/query/parse-query";
import { prepareDocument } from "@onrecord/query/prepare-document";
import { civilDayOf } from "@onrecord/seeds/corpus/civil-week";
import type { OriginalSet } from "@onrecord/seeds/corpus/original";
import { expectedReadings } from "@onrecord/seeds/expected-readings";
import { topics } from "@onrecord/seeds/topics";
import { type HeldReading, holdReading, type ReadText, wordsOfSpans } from "./hold-reading.ts";

export interface CorpusScore {
  texts: number;
  /** Expected, found with content and speaker right, and said though not expected. */
  statements: { expected: number; right: number; contentOnly: number; extra: number };
  /** `wrongSide`: for taken as against or the reverse; `extra`: a side said where none was expected. */
  stances: { expected: number; right: number; wrongSide: number; extra: number };
  /** One line a miss, for a person to read. */
  misses: string[];
}

/** A Monday, so that weekdays fall as the texts have them. */
const FIRST_START = "2026-11-23";

/** The demo's texts of one set, as the pipeline would read them. */
export function corpusTexts(set: OriginalSet): ReadText[] {
  return expectedReadings()
    .filter((text) => text.set === set)
    .map((original) => ({
      id: original.id,
      title: original.headline,
      text: original.text,
      published: civilDayOf(original, FIRST_START),
      credit: original.credit,
      reading: original.reading,
      propositions: propositionsOn(original.headline, original.text),
    }));
}

export function scoreTexts(texts: ReadText[]): CorpusScore {
  const score: CorpusScore = {
    texts: 0,
    statements: { expected: 0, right: 0, contentOnly: 0, extra: 0 },
    stances: { expected: 0, right: 0, wrongSide: 0, extra: 0 },
    misses: [],
  };
  for (const text of texts) addReading(score, text, holdReading(text));
  return score;
}

function addReading(score: CorpusScore, { id, text }: ReadText, { statements, extras, stances }: HeldReading): void {
  score.texts++;
  const miss = (line: string) => score.misses.push(`${id}: ${line}`);
  for (const { want, found, isSpeakerRight } of statements) {
    const wanted = want.content.join(" ");
    score.statements.expected++;
    if (found !== null) score.statements.contentOnly++;
    if (isSpeakerRight) score.statements.right++;
    else if (found === null) miss(`missed (${want.speaker}, ${want.kind}) ${wanted}`);
    else miss(`speaker “${found.speaker.name}” (${found.speaker.kind}), not ${want.speaker}: ${wanted}`);
  }
  score.statements.extra += extras.length;
  for (const { speaker, rule, content } of extras)
    miss(`extra (${speaker.name}, ${rule}) ${wordsOfSpans(text, content)}`);
  for (const { want, about, isRight } of stances.expected) {
    score.stances.expected++;
    if (isRight) score.stances.right++;
    else {
      const said = about[0] === undefined ? "" : ` (said ${about[0].label}: ${about[0].reason})`;
      miss(`no stance ${want.holder} ${want.label} ${want.proposition}${said}`);
    }
  }
  for (const { stance, verdict } of stances.sides) {
    if (verdict === "right") continue;
    if (verdict === "wrong side") score.stances.wrongSide++;
    else score.stances.extra++;
    const { holder, label, proposition, reason, evidence } = stance;
    const kind = verdict === "extra" ? "extra stance" : "WRONG SIDE";
    miss(`${kind} ${holder.name} ${label} ${proposition}: ${reason} [${wordsOfSpans(text, evidence)}]`);
  }
}

/** The propositions of the topics that an article is on, as the pipeline asks them. */
function propositionsOn(title: string, text: string): Proposition[] {
  const document = prepareDocument({ title, text });
  return topics()
    .filter(({ query }) => {
      const parsed = parseQuery(query);
      if (parsed.kind === "error") throw new Error(`The demo's query can't be read: ${parsed.message}`);
      return compileQuery(parsed.query)(document) !== null;
    })
    .flatMap(({ propositions }) => propositions);
}
