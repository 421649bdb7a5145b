/**
 * Holds what `analyze` says of one text against the reading that was written with it: which expected statements and stances were
 * found, by what, and which were said though nobody expected them.
 */
import { analyze } from "@onrecord/analysis/analyze";
import type { Proposition, Span, Speaker, Stance, Statement } from "@onrecord/analysis/reading";
import type { ExpectedReading, ExpectedStance, ExpectedStatement } from "@onrecord/seeds/corpus/reading";

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

export interface HeldReading {
  sentences: Span[];
  /** Each expected statement with the one that has its words, if any has. */
  statements: { want: ExpectedStatement; found: Statement | null; isSpeakerRight: boolean }[];
  /** Statements that nobody expected. */
  extras: Statement[];
  stances: HeldStances<ExpectedStance>;
}

export interface HeldStances<Want> {
  /** Each expected stance with those said of its holder and proposition. */
  expected: { want: Want; about: Stance[]; isRight: boolean }[];
  /** Each side that was taken, *for* or *against*. An expected *mixed* bears both out. */
  sides: { stance: Stance; verdict: "right" | "wrong side" | "extra" }[];
}

const SAME_CONTENT = 0.8;
const SAME_AS_FINE = 0.6;

export function holdReading(original: ReadText): HeldReading {
  const { title, text, published, credit, propositions, reading } = original;
  const article = { title, text, published, ...(credit === undefined ? {} : { credit }) };
  const said = analyze(article, { canon: { speakers: [] }, propositions });
  const contentOf = (statement: Statement) => wordsOfSpans(text, statement.content);
  const taken = new Set<string>();
  const statements = reading.statements.map((want) => {
    const wanted = want.content.join(" ");
    const hits = said.statements.filter(
      (statement) => !taken.has(statement.id) && overlap(contentOf(statement), wanted) >= SAME_CONTENT,
    );
    const found = hits.find(({ speaker }) => isSpeaker(speaker, reading, want.speaker)) ?? hits[0] ?? null;
    if (found !== null) taken.add(found.id);
    return { want, found, isSpeakerRight: found !== null && isSpeaker(found.speaker, reading, want.speaker) };
  });
  const isFine = (statement: Statement) =>
    reading.alsoFine.some((fine) => overlap(contentOf(statement), fine.content.join(" ")) >= SAME_AS_FINE);
  return {
    sentences: said.sentences,
    statements,
    extras: said.statements.filter((statement) => !taken.has(statement.id) && !isFine(statement)),
    stances: holdStances(said.stances, reading.stances, (holder, want) => isSpeaker(holder, reading, want)),
  };
}

/** `isHolder` tells whether a speaker is the one that the expected reading means. */
export function holdStances<Want extends Pick<ExpectedStance, "holder" | "proposition" | "label">>(
  said: readonly Stance[],
  wanted: readonly Want[],
  isHolder: (speaker: Speaker, want: string) => boolean,
): HeldStances<Want> {
  const isAbout = (stance: Stance, want: Want) =>
    stance.proposition === want.proposition && isHolder(stance.holder, want.holder);
  const expected = wanted.map((want) => {
    const about = said.filter((stance) => isAbout(stance, want));
    return { want, about, isRight: about.some(({ label }) => label === want.label) };
  });
  const sides = said.flatMap((stance): HeldStances<Want>["sides"] => {
    if (stance.label !== "for" && stance.label !== "against") return [];
    const labels = wanted.filter((want) => isAbout(stance, want)).map(({ label }) => label);
    if (labels.includes(stance.label) || labels.includes("mixed")) return [{ stance, verdict: "right" }];
    const isOpposite = labels.includes(stance.label === "for" ? "against" : "for");
    return [{ stance, verdict: isOpposite ? "wrong side" : "extra" }];
  });
  return { expected, sides };
}

export function wordsOfSpans(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(" ");
}

/** Whether a speaker is the expected one: kind and one of the names, articles and case apart. */
function isSpeaker(speaker: Speaker, { speakers }: ExpectedReading, id: string): boolean {
  const want = speakers[id];
  if (!want) throw new Error(`No speaker ${id} in the expected reading.`);
  return speaker.kind === want.kind && want.names.some((name) => plainName(name) === plainName(speaker.name));
}

export function plainName(name: string): string {
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
