import { PLACE_NAMES_OF_WORDS, placeOf } from "./places.ts";
import { sensesOf, synonymOf, type Sense } from "./thesaurus.ts";

/** A term as it is compared: what it stands for, and which way it points. */
export interface Idea {
  term: string;
  /** Equal for words that stand for one another: "paris" and "french", "soldier" and "troop". */
  id: string;
  senses: readonly Sense[];
  /** A country or union. */
  place: boolean;
}

/** "lift" as the end of a barrier: the same object each time, so that ideas may be told apart by identity. */
const LIFTED: ReadonlyMap<string, Idea> = new Map(
  ["lift", "lifting"].map((term) => [term, { term, id: synonymOf("end"), senses: sensesOf("end"), place: false }]),
);

/** A topic's own synonyms by the id of their first word, the longest first: the ids of the words, and the id that stands for their group. */
export type Vocabulary = ReadonlyMap<
  string,
  readonly { words: readonly string[]; id: string; senses: readonly Sense[] }[]
>;

const BARRIERS = new Set([
  "ban",
  "embargo",
  "restriction",
  "sanction",
  "moratorium",
  "curfew",
  "limit",
  "cap",
  "blockade",
  "siege",
  "prohibition",
  "freeze",
  "bar",
  "tariff",
  "lockdown",
]);
const KEPT_PREFIXES = /^(?:non|anti|ex|un)-/;

/** The ideas of a list of terms, in order; hyphenated words come apart, names of countries and idioms of the topic together. */
export function ideasOf(terms: readonly string[]): Idea[] {
  const ideas: Idea[] = [];
  for (let i = 0; i < terms.length; i++) {
    const pair = i + 1 < terms.length ? `${terms[i]!} ${terms[i + 1]!}` : "";
    if (PLACE_NAMES_OF_WORDS.has(pair)) {
      ideas.push(ideaOf(pair));
      // "united states of america" is one place.
      i += terms[i + 2] === "america" ? 2 : 1;
      continue;
    }
    // "lift the ban", "the ban was lifted" ends it; "lift wages" raises them.
    const lifts = (terms[i] === "lift" || terms[i] === "lifting") && terms.some((term) => BARRIERS.has(term));
    if (lifts) ideas.push(LIFTED.get(terms[i]!)!);
    else for (const term of partsOf(terms[i]!)) ideas.push(ideaOf(term));
  }
  return ideas;
}

function partsOf(term: string): string[] {
  if (!term.includes("-") || KEPT_PREFIXES.test(term) || placeOf(term) !== null) return [term];
  return term.split("-").filter((part) => part !== "");
}

// Terms come from a small vocabulary that repeats from article to article; the cap keeps a long run's memory flat.
const known = new Map<string, Idea>();
const MOST_KNOWN = 50_000;

function ideaOf(term: string): Idea {
  const before = known.get(term);
  if (before !== undefined) return before;
  const place = placeOf(term);
  const idea: Idea = {
    term,
    id: place === null ? synonymOf(term) : `@${place}`,
    senses: sensesOf(term),
    place: place !== null,
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(term, idea);
  return idea;
}

/** The same ideas with each expression of the topic's synonyms standing for its group. */
export function inVocabulary(ideas: readonly Idea[], vocabulary: Vocabulary): readonly Idea[] {
  if (vocabulary.size === 0 || !ideas.some((idea) => vocabulary.has(idea.id))) return ideas;
  const found: Idea[] = [];
  for (let i = 0; i < ideas.length;) {
    const entry = vocabulary
      .get(ideas[i]!.id)
      ?.find(({ words }) => words.every((word, n) => ideas[i + n]?.id === word));
    if (entry === undefined) {
      found.push(ideas[i]!);
      i++;
      continue;
    }
    const covered = ideas.slice(i, i + entry.words.length);
    found.push({
      term: covered.map((idea) => idea.term).join(" "),
      id: entry.id,
      senses: entry.senses.length > 0 ? entry.senses : (covered.find((idea) => idea.senses.length > 0)?.senses ?? []),
      place: covered.some((idea) => idea.place),
    });
    i += entry.words.length;
  }
  return found;
}

const DEMONYM = /^(?:n|an|ian|nian|ean|ish|ese|i|s|ic)$/;

/** Whether two ideas stand for the same: by id, by a shared family and direction, or as a place and its people. */
export function sameIdea(a: Idea, b: Idea): boolean {
  if (a.id === b.id) return true;
  if (a.senses.length > 0 && b.senses.length > 0) return sharedSense(a, b)?.same === true;
  if (a.term.charCodeAt(0) !== b.term.charCodeAt(0) || a.place || b.place) return false;
  const [short, long] = a.term.length < b.term.length ? [a.term, b.term] : [b.term, a.term];
  return short.length >= 5 && long.startsWith(short) && DEMONYM.test(long.slice(short.length));
}

/** The family that both belong to, and whether they point the same way in it. */
export function sharedSense(a: Idea, b: Idea): { same: boolean; family: string } | null {
  for (const one of a.senses)
    for (const other of b.senses)
      if (one.family === other.family) return { same: one.direction === other.direction, family: one.family };
  return null;
}
