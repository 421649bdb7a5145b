import type { Token } from "../tokens.ts";
import { lemmaOf } from "./expressions.ts";
import { COMPLEMENT_OPENERS } from "./lexicons/attitude-nouns.ts";
import { IDIOMS } from "./lexicons/idioms.ts";
import { FUNCTION_WORDS } from "./lexicons/function-words.ts";
import type { Range } from "./verb-groups.ts";

const PARTICLES = new Set(["out", "up", "down", "off", "back", "over", "ahead", "forward"]);

/** "spend more on libraries" asks for an increase; "more important" does not. */
const AMOUNTS: ReadonlyMap<string, string> = new Map([
  ["higher", "increase"],
  ["bigger", "expand"],
  ["larger", "expand"],
  ["lower", "lower"],
  ["smaller", "shrink"],
  ["cheaper", "lower"],
  ["stricter", "tighten"],
  ["tougher", "tighten"],
  ["looser", "loosen"],
  ["more", "increase"],
  ["less", "cut"],
  ["fewer", "cut"],
]);
/** "wants us inside", "every year outside": in it or not. */
const SIDES_OF_A_UNION: ReadonlyMap<string, string> = new Map([
  ["inside", "inside"],
  ["outside", "outside"],
]);
/** "without delay", "without exception": how, not what is wanted away. */
const DEGREES = new Set(["further", "more", "any", "undue", "another"]);
const MANNERS = new Set(
  "delay exception doubt fail question reservation hesitation further condition precondition".split(" "),
);
/** Nouns that name a deed only before a preposition ("a bar on …"), otherwise a thing. */
const DEEDS_OR_THINGS = new Set([
  "bar",
  "block",
  "stop",
  "strike",
  "arm",
  "exit",
  "return",
  "cap",
  "limit",
  "end",
  "cut",
  "charge",
  "order",
  "share",
  "free",
  "close",
  "open",
  "split",
  "fire",
]);

/**
 * The content lemmas of a stretch, in order, numbers included. Verbs keep their particle ("phase out"), and idioms become the
 * plain verb they stand for ("shift its focus away from" is "deprioritize").
 */
export function termsOf(tokens: readonly Token[], ranges: readonly Range[]): string[] {
  const terms: string[] = [];
  for (const range of joined(ranges)) {
    for (let i = range.from; i < range.to;) {
      const idiom = idiomAt(tokens, i, range.to);
      if (idiom !== null) {
        terms.push(idiom.plain, ...idiom.between);
        i = idiom.to;
        continue;
      }
      const token = tokens[i]!;
      i++;
      const lemma = lemmaOf(token);
      const next = tokens[i];
      const amount = AMOUNTS.get(token.lower);
      if (amount !== undefined && next?.pos !== "ADJ" && next?.pos !== "ADV" && next?.lower !== "than") {
        terms.push(amount);
        continue;
      }
      if (token.lower === "without") {
        // "without further delay" says how, not what.
        const manner = DEGREES.has(next?.lower ?? "") ? i + 1 : i;
        if (manner < range.to && MANNERS.has(tokens[manner]!.lower)) {
          i = manner + 1;
          continue;
        }
      }
      if (token.lower === "without" || (token.lower === "out" && next?.lower === "of" && terms.length > 0)) {
        // "a school without phones", "every lorry out of the valley": what follows or goes before is wanted away.
        terms.push("remove");
        continue;
      }
      if (token.lower === "go" && (next === undefined || next.pos === "PUNCT" || next.pos === "CCONJ")) {
        // "The scooters have to go": at the end of a clause, going is going away.
        terms.push("remove");
        continue;
      }
      const side = SIDES_OF_A_UNION.get(token.lower);
      if (side !== undefined) {
        terms.push(side);
        continue;
      }
      if (!isContent(token, lemma)) continue;
      if (
        token.pos === "NOUN" &&
        token.lower !== lemma &&
        DEEDS_OR_THINGS.has(lemma) &&
        !COMPLEMENT_OPENERS.has(next?.lower ?? "")
      ) {
        // The plural marks the thing: "bars" to drink in, not a bar to something.
        terms.push(`${lemma}s`);
        continue;
      }
      if (
        token.pos === "VERB" &&
        next !== undefined &&
        i < range.to &&
        PARTICLES.has(next.lower) &&
        !isUpTo(tokens, i)
      ) {
        terms.push(`${lemma} ${next.lower}`);
        i++;
      } else if (token.pos === "NUM" && next?.text === "%") {
        terms.push(`${lemma}%`);
        i++;
      } else terms.push(lemma);
    }
  }
  return terms;
}

/** "hire up to forty": an amount, not the verb's particle. */
function isUpTo(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === "up" && tokens[i + 1]?.lower === "to" && tokens[i + 2]?.pos === "NUM";
}

/** Neighbouring ranges as one, so that an idiom may run over their border. */
function joined(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    const last = found.at(-1);
    if (last !== undefined && last.to === range.from) found[found.length - 1] = { from: last.from, to: range.to };
    else found.push(range);
  }
  return found;
}

function isContent(token: Token, lemma: string): boolean {
  if (token.pos === "PUNCT" || token.pos === "SYM" || token.pos === "SPACE") return false;
  if (token.pos === "PRON" || token.pos === "AUX" || token.pos === "PART" || token.pos === "DET") return false;
  return !FUNCTION_WORDS.has(token.lower) && !FUNCTION_WORDS.has(lemma) && /[\p{L}\p{N}]/u.test(lemma);
}

interface FoundIdiom {
  plain: string;
  /** Content lemmas inside the idiom's gap: "make [the harbour] a priority". */
  between: string[];
  to: number;
}

function idiomAt(tokens: readonly Token[], from: number, to: number): FoundIdiom | null {
  const candidates = IDIOMS.get(lemmaOf(tokens[from]!));
  if (candidates === undefined) return null;
  for (const idiom of candidates) {
    let at = from + 1;
    const between: string[] = [];
    let matched = true;
    for (const word of idiom.rest) {
      let skipped = 0;
      while (
        at < to &&
        !word.includes(lemmaOf(tokens[at]!)) &&
        !word.includes(tokens[at]!.lower) &&
        skipped < idiom.gap
      ) {
        const token = tokens[at]!;
        if (isContent(token, lemmaOf(token))) between.push(lemmaOf(token));
        at++;
        skipped++;
      }
      if (at >= to || (!word.includes(lemmaOf(tokens[at]!)) && !word.includes(tokens[at]!.lower))) {
        matched = false;
        break;
      }
      at++;
    }
    if (matched) return { plain: idiom.plain, between, to: at };
  }
  return null;
}

/**
 * The content lemmas of the head of a target: up to its first preposition, "of" apart. With a verb at its head, the verb and its
 * object: "building the tunnel in the hill" is headed by build and tunnel.
 */
export function headOf(tokens: readonly Token[], ranges: readonly Range[], predicate: number): string[] {
  const cut: Range[] = [];
  for (const range of ranges) {
    // "taken off the table", "stay outside" are one verb each, preposition and all.
    const verb = range.from <= predicate && predicate < range.to ? predicate : range.from - 1;
    const idiom = predicate < 0 || verb !== predicate ? null : idiomAt(tokens, predicate, range.to);
    let to = idiom === null ? range.from : Math.min(range.to, idiom.to);
    while (
      to < range.to &&
      (to <= predicate || !closesHead(tokens[to]!)) &&
      !(tokens[to]!.lower === "of" && tokens[to - 1]?.lower === "out" && to - 2 !== predicate)
    )
      to++;
    cut.push({ from: range.from, to });
    if (to < range.to && predicate < range.from && tokens[to]!.lower !== "of") break;
  }
  return termsOf(tokens, cut);
}

function closesHead(token: Token): boolean {
  return (
    (token.pos === "ADP" && !["of", "by", "out", "without"].includes(token.lower)) ||
    token.pos === "SCONJ" ||
    token.lower === "as" ||
    token.text === ","
  );
}
