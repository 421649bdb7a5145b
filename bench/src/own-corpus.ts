/**
 * Holds what `analyze` says of the demo's texts against the readings written with them: precision and recall of statements and
 * stances. Steered by the tuned texts and the follow-ups; the held-out ones are only ever measured.
 */
import { analyze } from "@onrecord/analysis/analyze";
import type { Proposition, Span, Speaker } from "@onrecord/analysis/reading";
import { compileQuery } from "@onrecord/query/compile-query";
import { parseQuery } from "@onrecord/query/parse-query";
import { prepareDocument } from "@onrecord/query/prepare-document";
import type { OriginalSet } from "@onrecord/seeds/corpus/original";
import type { ExpectedReading } from "@onrecord/seeds/corpus/reading";
import { civilDayOf } from "@onrecord/seeds/corpus/civil-week";
import { expectedReadings } from "@onrecord/seeds/expected-readings";
import { topics } from "@onrecord/seeds/topics";

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
const SAME_CONTENT = 0.8;

export function scoreCorpus(set: OriginalSet): CorpusScore {
  return scoreTexts(
    expectedReadings()
      .filter((text) => text.set === set)
      .map((original) => ({
        id: original.id,
        title: original.headline,
        text: original.text,
        published: civilDayOf(original, FIRST_START),
        credit: original.credit,
        reading: original.reading,
        propositions: propositionsOn(original.headline, original.text),
      })),
  );
}

/** A text with its expected reading, and what is asked of it. */
export interface ReadText {
  id: string;
  title: string;
  text: string;
  published: string;
  credit?: string | undefined;
  reading: ExpectedReading;
  propositions: Proposition[];
}

export function scoreTexts(texts: ReadText[]): CorpusScore {
  const score: CorpusScore = {
    texts: 0,
    statements: { expected: 0, right: 0, contentOnly: 0, extra: 0 },
    stances: { expected: 0, right: 0, wrongSide: 0, extra: 0 },
    misses: [],
  };
  for (const text of texts) scoreText(text, score);
  return score;
}

function scoreText(original: ReadText, score: CorpusScore): void {
  score.texts++;
  const { title, text, published, credit, propositions } = original;
  const article = { title, text, published, ...(credit === undefined ? {} : { credit }) };
  const said = analyze(article, { canon: { speakers: [] }, propositions });
  const miss = (line: string) => score.misses.push(`${original.id}: ${line}`);

  const taken = new Set<string>();
  const contentOf = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(" ");
  for (const want of original.reading.statements) {
    score.statements.expected++;
    const wanted = [want.content].flat().join(" ");
    const hits = said.statements.filter(
      ({ id, content }) => !taken.has(id) && overlap(contentOf(content), wanted) >= SAME_CONTENT,
    );
    const hit = hits.find(({ speaker }) => isSpeaker(speaker, original, want.speaker)) ?? hits[0];
    if (!hit) {
      miss(`missed (${want.speaker}, ${want.kind}) ${wanted}`);
      continue;
    }
    taken.add(hit.id);
    score.statements.contentOnly++;
    if (isSpeaker(hit.speaker, original, want.speaker)) score.statements.right++;
    else miss(`speaker “${hit.speaker.name}” (${hit.speaker.kind}), not ${want.speaker}: ${wanted}`);
  }
  for (const { id, content, speaker, rule } of said.statements) {
    const words = contentOf(content);
    const isFine = original.reading.alsoFine.some((fine) => overlap(words, [fine.content].flat().join(" ")) >= 0.6);
    if (taken.has(id) || isFine) continue;
    score.statements.extra++;
    miss(`extra (${speaker.name}, ${rule}) ${words}`);
  }

  const expected = original.reading.stances;
  for (const want of expected) {
    score.stances.expected++;
    const about = said.stances.filter(
      (stance) => stance.proposition === want.proposition && isSpeaker(stance.holder, original, want.holder),
    );
    if (about.some(({ label }) => label === want.label)) score.stances.right++;
    else
      miss(
        `no stance ${want.holder} ${want.label} ${want.proposition}${about.length > 0 ? ` (said ${about[0]!.label}: ${about[0]!.reason})` : ""}`,
      );
  }
  for (const stance of said.stances) {
    if (stance.label === "unclear" || stance.label === "mixed") continue;
    const labels = expected
      .filter((want) => want.proposition === stance.proposition && isSpeaker(stance.holder, original, want.holder))
      .map(({ label }) => label);
    if (labels.includes(stance.label) || labels.includes("mixed")) continue;
    const isOpposite = labels.includes(stance.label === "for" ? "against" : "for");
    if (isOpposite) score.stances.wrongSide++;
    else score.stances.extra++;
    miss(
      `${isOpposite ? "WRONG SIDE" : "extra stance"} ${stance.holder.name} ${stance.label} ${stance.proposition}: ${stance.reason} [${contentOf(stance.evidence)}]`,
    );
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

/** Whether a speaker is the expected one: kind and one of the names, articles and case apart. */
function isSpeaker(speaker: Speaker, { reading }: ReadText, id: string): boolean {
  const want = reading.speakers[id];
  if (!want) throw new Error(`No speaker ${id} in the expected reading.`);
  return speaker.kind === want.kind && want.names.some((name) => plain(name) === plain(speaker.name));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(the|an?|some|several|many) /, "");
}

/** F1 of two texts as bags of words. */
function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count === 0) continue;
    bag.set(word, count - 1);
    both++;
  }
  return both === 0 ? 0 : (2 * both) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
