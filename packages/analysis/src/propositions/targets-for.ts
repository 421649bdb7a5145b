import type { Attitude } from "../reading.ts";
import { ideasOf, sameIdea, type Idea } from "../stances/ideas.ts";
import { parseProposition } from "../stances/parse-proposition.ts";
import { GENERIC_NOUNS } from "../stances/generic-nouns.ts";
import { TEXTS } from "./deed-nouns.ts";
import type { HeardAttitude } from "./heard-attitude.ts";

const MOST_TARGETS = 4;
const MOST_WORDS = 5;
const MARKS = /[^\p{L}\p{N}\s'’-]/u;

/**
 * What people call a sentence's matter: the commonest phrases of the attitudes that name its thing or its deed and have no word that is not
 * the sentence's own ("the sale of the mint", "the sale" for "The mint should be sold"), each of two stories at least.
 */
export function targetsFor(text: string, heard: readonly HeardAttitude[]): string[] {
  const { parts, predicate, headIds } = parseProposition({ id: "", text });
  const things = parts.filter(({ essential }) => essential);
  const isDeed = (idea: Idea): boolean => idea.id === predicate?.idea.id;
  const isMatter = (idea: Idea): boolean =>
    isDeed(idea) || (things.length > 0 ? things.some((part) => sameIdea(part.idea, idea)) : headIds.has(idea.id));
  const isOwn = (idea: Idea): boolean =>
    isDeed(idea) || parts.some((part) => part.role === "object" && sameIdea(part.idea, idea));
  const phrases = new Map<string, { words: string; stories: Set<string> }>();
  for (const { attitude, story } of heard) {
    const words = thingOf(attitude);
    const heads = words === null ? [] : ideasOf(attitude.frame!.heads!);
    if (words === null || !heads.every(isOwn) || !heads.some(isMatter)) continue;
    const key = attitude.frame!.heads!.join(" ");
    const known = phrases.get(key) ?? { words, stories: new Set() };
    if (words.length < known.words.length) known.words = words;
    known.stories.add(story);
    phrases.set(key, known);
  }
  return [...phrases.values()]
    .filter(({ stories }) => stories.size > 1)
    .sort((a, b) => b.stories.size - a.stories.size)
    .slice(0, MOST_TARGETS)
    .map(({ words }) => words);
}

/** The words of a target that is a thing with a name or an article, "the bridge toll"; null for deeds, pronouns and long descriptions. */
function thingOf({ target, frame }: Attitude): string | null {
  if (frame?.heads === undefined || frame.heads.length === 0) return null;
  if (frame.predicate !== undefined || frame.loose === true) return null;
  // "the deal", "the plan": which one, only the text that was read could tell.
  if (frame.heads.every((term) => TEXTS.has(term) || GENERIC_NOUNS.has(term))) return null;
  const words = target.replace(/^(?:this|that|these|those) /iu, "the ");
  if (words.split(" ").length > MOST_WORDS || MARKS.test(words)) return null;
  const [first = ""] = words.split(" ");
  if (/^(?:the|an?)$/iu.test(first)) return first.toLowerCase() + words.slice(first.length);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words : null;
}
