import type { Speaker, SpeakerKind, Statement } from "../reading.ts";
import type { Sentence, Token } from "../tokens.ts";
import { placeOf } from "../stances/places.ts";
import { lemmaOf } from "./expressions.ts";
import { ACTOR_NOUNS, BODY_NOUNS, GOVERNING_ROLES, NO_LONGER } from "./lexicons/actors.ts";
import { FIRST_PERSON, THIRD_PERSON } from "./lexicons/function-words.ts";
import type { Range } from "./verb-groups.ts";

export interface HolderContext {
  tokens: readonly Token[];
  /** The statement that the tokens belong to; null for the article's own words. */
  statement: Statement | null;
  /** Speakers of the article's statements. */
  known: readonly Speaker[];
  sentences: readonly Sentence[];
  /** Offset of the sentence. */
  at: number;
  /** What the speaker speaks for, filled in when first asked. */
  office?: Office;
}

interface Office {
  /** Words of role, affiliation and source. */
  own: ReadonlySet<string>;
  places: ReadonlySet<string>;
  governs: boolean;
  noLonger: boolean;
}

const DUMMIES = new Set(["it", "there", "this", "that", "what"]);
/** Where one belongs, and speaks for. */
const HOMES = new Set(
  "town village valley island fleet harbour harbor port county district coast street family".split(" "),
);
const POSSESSIVES = new Set(["my", "our", "his", "her", "their", "its"]);
const TITLES = new Set([
  "mr",
  "mr.",
  "mrs",
  "mrs.",
  "ms",
  "ms.",
  "dr",
  "dr.",
  "sen",
  "sen.",
  "rep",
  "rep.",
  "gov",
  "gov.",
  "sir",
  "president",
  "senator",
  "minister",
  "mayor",
  "governor",
  "secretary",
  "chancellor",
  "representative",
  "professor",
  "father",
  "king",
  "queen",
  "pope",
  "general",
  "prime",
  "chairman",
  "judge",
  "justice",
  "ambassador",
  "congressman",
  "congresswoman",
  "leader",
  "speaker",
  "attorney",
]);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const ORGANIZATION_WORDS =
  /\b(?:Party|Union|Ministry|Department|Agency|Commission|Council|Court|Association|Federation|League|Institute|University|Bank|Office|House|Senate|Assembly|Congress|Parliament|Group|Company|Corporation|Inc|Board|Committee|Authority|Administration|Alliance|Secretariat|Foundation|Church|Society|Service|Bureau|Navy|Army|Police|Fund|Organization|Organisation)\b/;

/** Whether a subject is the voice of the statement: first person, a pronoun in reported speech, the speaker, the speaker's own body. */
export function isVoiceOf(context: HolderContext, subject: Range | null): boolean {
  if (subject === null) return true;
  const words = context.tokens.slice(subject.from, subject.to);
  const first = words[0];
  if (first === undefined) return true;
  const speaker = context.statement?.speaker;
  if (speaker === undefined) return false;
  if (words.length === 1 && (FIRST_PERSON.has(first.lower) || DUMMIES.has(first.lower))) return true;
  if (words.length === 2 && /^(?:i|we|us)$/.test(first.lower)) return true;
  // "Everyone here": whoever says so is one of them.
  if (context.statement?.kind === "direct" && words.length <= 2 && /^every(?:one|body)$/.test(first.lower)) return true;
  // "her party", "our union", "his members"
  const body = lemmaOf(words.at(-1)!);
  if (
    words.length > 1 &&
    words.length <= 4 &&
    POSSESSIVES.has(first.lower) &&
    (BODY_NOUNS.has(body) || body === "member")
  )
    return first.lower === "our" || first.lower === "my" || context.statement?.kind !== "direct";
  // "my valley", "our fishermen", "this town"
  if (context.statement?.kind === "direct" && words.length === 2) {
    const group = lemmaOf(words[1]!);
    if ((first.lower === "my" || first.lower === "our") && (ACTOR_NOUNS.has(group) || HOMES.has(group))) return true;
    if (first.lower === "this" && HOMES.has(group)) return true;
  }
  if (words.length === 1 && (THIRD_PERSON.has(first.lower) || POSSESSIVES.has(first.lower)))
    return (
      context.statement?.kind !== "direct" &&
      (speaker.kind === "person"
        ? /^(?:s?he|his|her)$/.test(first.lower)
        : first.lower.startsWith("the") || speaker.kind !== "group")
    );
  const surname = lastWord(speaker.name);
  if (speaker.kind === "person" && surname !== "" && words.at(-1)!.lower === surname) return true;
  return speaksFor(speaker, context, words);
}

/** "the ministry" to its minister, "The United States" to a U.S. secretary, "the union" to its leader. */
function speaksFor(speaker: Speaker, context: HolderContext, subject: readonly Token[]): boolean {
  const { own, places, governs, noLonger } = (context.office ??= officeOf(speaker, context));
  if (noLonger) return false;
  if (subject.some((token) => NO_LONGER.has(token.lower) || token.lower === "last")) return false;
  const head = subject.at(-1)!;
  const body = lemmaOf(head);
  const named = placeIn(subject);
  if (named !== null) return governs && places.has(named) && (subject.length <= 3 || BODY_NOUNS.has(body));
  if (own.has(body) && BODY_NOUNS.has(body) && !subject.some((token) => token.pos === "PROPN" && !own.has(token.lower)))
    return true;
  if (body === "party" && subject.length <= 2 && (own.has("party") || own.has("leader"))) return true;
  if (governs && ["government", "administration", "cabinet", "state", "country", "ministry"].includes(body))
    return true;
  // A country that no gazetteer lists: a name that is nobody's in this article, in the mouth of who governs.
  if (governs && subject.length === 1 && head.pos === "PROPN" && isWhereabouts(head.text, context.sentences))
    return true;
  const names = subject.filter((token) => token.pos === "PROPN");
  return names.length > 0 && names.every((token) => own.has(token.lower)) && speaker.kind !== "unknown";
}

function officeOf(speaker: Speaker, context: HolderContext): Office {
  const about = `${speaker.role ?? ""} ${speaker.affiliation ?? ""} ${sourceWords(context)} ${speaker.kind === "person" ? "" : speaker.name}`;
  const words = about
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word.length > 1);
  return {
    own: new Set(words),
    places: new Set(words.map((word) => placeOf(word)).filter((place) => place !== null)),
    governs: words.some((word) => GOVERNING_ROLES.has(word)),
    noLonger: words.some((word) => NO_LONGER.has(word)),
  };
}

/** The article uses the name as a place: "in Norland", or has its people: "Norlandish". */
function isWhereabouts(name: string, sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ tokens }) =>
      tokens.some((token, i) => token.text === name && tokens[i + 1]?.lower === "'s" && isPublic(tokens, i + 2)) ||
      tokens.some(
        (token, i) => token.text === name && tokens[i - 1]?.lower === "in" && tokens[i + 1]?.pos !== "PROPN",
      ) ||
      tokens.some(
        (token) => token.text.startsWith(name) && /^(?:n|an|ian|ish|ese)$/.test(token.text.slice(name.length)),
      ),
  );
}

/** "Norland's foreign trade": what countries have. */
function isPublic(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some((token) => COMMON_GOODS.has(lemmaOf(token)));
}

const COMMON_GOODS = new Set(
  "trade economy government parliament president minister ministry army border capital coast constitution people voter population currency export fleet".split(
    " ",
  ),
);

function placeIn(subject: readonly Token[]): string | null {
  const whole = placeOf(
    subject
      .filter((token) => token.pos === "PROPN")
      .map((token) => token.lower)
      .join(" "),
  );
  if (whole !== null) return whole;
  for (const token of subject) {
    const place = placeOf(token.lower);
    if (place !== null) return place;
  }
  return null;
}

function sourceWords({ statement, sentences }: HolderContext): string {
  if (statement === null) return "";
  const words: string[] = [];
  for (const [start, end] of statement.source)
    for (const sentence of sentences) {
      if (sentence.span[1] <= start || sentence.span[0] >= end) continue;
      for (const token of sentence.tokens) if (token.start >= start && token.end <= end) words.push(token.lower);
    }
  return words.join(" ");
}

/** Who the words name: a speaker known from the article, or a new one. Null when they name nobody who could hold a view. */
export function findHolder(context: HolderContext, range: Range): Speaker | null {
  let { from, to } = range;
  const { tokens, known } = context;
  while (
    from < to &&
    (tokens[from]!.pos === "DET" || tokens[from]!.pos === "CCONJ" || tokens[from]!.pos === "SCONJ") &&
    !/^(?:some|many|most|several|all)$/.test(tokens[from]!.lower)
  )
    from++;
  const apposition = tokens.slice(from, to).findIndex((token) => token.text === ",");
  if (apposition > 0) to = from + apposition;
  const first = tokens[from];
  if (first === undefined || from >= to) return null;
  if (to - from === 1 && (first.pos === "PRON" || POSSESSIVES.has(first.lower)))
    return context.statement === null ? lastSpeaker(context, first.lower) : null;
  const words = tokens.slice(from, to);
  const head = words.at(-1)!;
  if (words.length === 1 && head.pos === "NOUN" && head.lower === lemmaOf(head) && tokens[range.from]!.lower === "the")
    return bearerOf(lemmaOf(head), known);
  if (head.pos === "PROPN") {
    if (CALENDAR.test(head.text)) return null;
    const name = nameOf(words);
    if (name.length === 0) return null;
    const match = known.find((speaker) => sameName(speaker, name));
    if (match !== undefined) return match;
    const full = fullName(name, context.sentences);
    return { name: full, kind: kindOfName(full) };
  }
  if (words.length > 7 || words.some((token) => token.pos === "VERB" || token.pos === "AUX" || token.pos === "ADP"))
    return shortGroup(words);
  if (!ACTOR_NOUNS.has(lemmaOf(head))) return null;
  const name = words
    .map((token) => token.text)
    .join(" ")
    .replace(/ (['’]s?)\b/g, "$1");
  return (
    known.find((speaker) => bareDescription(speaker.name) === name.toLowerCase()) ?? {
      name,
      kind: BODY_NOUNS.has(lemmaOf(head)) && head.lower === lemmaOf(head) ? "organization" : "group",
    }
  );
}

/** "the president", "the union": the one speaker whose role or name ends so; nobody when none or several fit. */
function bearerOf(noun: string, known: readonly Speaker[]): Speaker | null {
  const found = new Map<string, Speaker>();
  for (const speaker of known) {
    const title = speaker.kind === "person" ? (speaker.role ?? "") : speaker.name;
    if (lastWord(title) === noun) found.set(speaker.name, speaker);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** "members of the ruling party": the head before the preposition decides. */
function shortGroup(words: readonly Token[]): Speaker | null {
  const stop = words.findIndex((token) => token.pos === "ADP" || token.pos === "VERB" || token.pos === "AUX");
  const head = words[stop - 1];
  if (head === undefined || !ACTOR_NOUNS.has(lemmaOf(head)) || words[stop]!.pos !== "ADP" || words.length > 9)
    return null;
  return {
    name: words
      .map((token) => token.text)
      .join(" ")
      .replace(/ (['’]s?)\b/g, "$1"),
    kind: head.lower === lemmaOf(head) && BODY_NOUNS.has(head.lower) ? "organization" : "group",
  };
}

function nameOf(words: readonly Token[]): string[] {
  const name: string[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const token = words[i]!;
    if (token.pos !== "PROPN" || TITLES.has(token.lower)) break;
    name.unshift(token.text);
  }
  return name.slice(-4);
}

function sameName(speaker: Speaker, name: readonly string[]): boolean {
  const words = speaker.name.toLowerCase().split(/\s+/);
  const asked = name.map((word) => word.toLowerCase());
  if (speaker.kind === "person")
    return words.at(-1) === asked.at(-1) && (asked.length === 1 || words.includes(asked[0]!));
  return speaker.kind === "organization" && bareDescription(speaker.name) === asked.join(" ");
}

/** "Smith" as the text calls her in full elsewhere: the longest run of names that ends in it. */
function fullName(name: readonly string[], sentences: readonly Sentence[]): string {
  if (name.length > 1) return name.join(" ");
  const last = name[0]!;
  for (const sentence of sentences) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.text !== last) continue;
      const before = sentence.tokens[i - 1];
      if (
        before?.pos === "PROPN" &&
        /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
        !TITLES.has(before.lower) &&
        !ACTOR_NOUNS.has(before.lower) &&
        placeOf(before.lower) === null
      )
        return `${before.text} ${last}`;
    }
  }
  return last;
}

function kindOfName(name: string): SpeakerKind {
  if (ORGANIZATION_WORDS.test(name) || /^[A-Z&.]{2,}$/.test(name) || placeOf(name.toLowerCase()) !== null)
    return "organization";
  return name.endsWith("s") && !name.includes(" ") && ACTOR_NOUNS.has(name.toLowerCase().replace(/s$/, ""))
    ? "group"
    : "person";
}

function bareDescription(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?|some) /, "");
}

/** A pronoun in the article's own words: the one speaker named shortly before it. With two, nobody can be sure without a full reading. */
function lastSpeaker({ known, sentences, at }: HolderContext, pronoun: string): Speaker | null {
  if (pronoun !== "he" && pronoun !== "she" && pronoun !== "his" && pronoun !== "her") return null;
  const people = known.filter((speaker) => speaker.kind === "person");
  const paragraph = sentences.find((sentence) => sentence.span[0] === at)?.paragraph ?? -1;
  const found = new Map<string, Speaker>();
  for (const sentence of sentences) {
    if (sentence.span[0] > at) break;
    if (sentence.paragraph < paragraph - 1) continue;
    for (const token of sentence.tokens) {
      if (token.start >= at || token.pos !== "PROPN") continue;
      const named = people.find((speaker) => lastWord(speaker.name) === token.lower);
      if (named !== undefined) found.set(named.name, named);
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? "";
}
