import type { Token } from "../tokens.ts";
import { DEEDS } from "./lexicons/deeds.ts";
import { EFFECT_VERBS } from "./lexicons/effects.ts";
import { BELIEF_VERBS, SAYING_VERBS } from "./lexicons/attitude-verbs.ts";
import { wordList } from "./lexicons/word-list.ts";
import { findVerbGroups, isParticiple, type Range, type VerbGroup } from "./verb-groups.ts";

/**
 * A stretch with one finite verb. `relation` says how it hangs on what stands before it: "said that …" (complement), "the
 * people who …" (relative), "if …" (adverbial), "…, signalling …" (participle), "… and built …" (joined: same subject).
 */
export interface Clause extends Range {
  relation: "main" | "complement" | "relative" | "adverbial" | "participle" | "joined";
  /** The word that opens an adverbial clause: "if", "while". */
  marker: string;
  subject: Range | null;
  verb: VerbGroup | null;
  /** Index of the clause it hangs on, or -1. */
  parent: number;
  /** Its verb may be a participle that only describes its subject ("passed by parliament"). */
  reduced: boolean;
  /** The words that make nobody its subject: "no one on the council". */
  nobody?: Range;
}

const SUBORDINATORS = new Set(
  wordList(
    `while whereas although though because if unless when whenever since until after before whether once lest provided as`,
  ),
);
const RELATIVES = new Set(wordList(`who whom whose which that where`));
const BARE_CLAUSE_VERBS = new Set(
  wordList(
    `know hope wish fear demand recommend request promise pledge vow swear predict guarantee mean agree show prove understand realize realise see ensure bet doubt doubted`,
  ),
);
const HARD_MARKS = new Set([";", ":", "—", "–", "--", "(", ")", "…", "...", "-"]);

interface Start {
  at: number;
  /** Where its first word stands after the opening mark or conjunction. */
  body: number;
  relation: Clause["relation"];
  marker: string;
}

/**
 * Cuts a run of tokens of one sentence into clauses by its verbs, conjunctions and marks. No full parse: it is built for
 * news prose, where subject, verb and object keep their order. With `opensWithCue` the first verb is finite by decree.
 */
export function findClauses(tokens: readonly Token[], opensWithCue = false): Clause[] {
  const groups = findVerbGroups(tokens);
  // "…, arguing they had no choice": a cue is a verb with a subject, even where that stands before it.
  if (opensWithCue && groups[0] !== undefined && groups[0].main <= 3) groups[0].finite = true;
  const starts = findStarts(tokens, groups);
  const clauses: Clause[] = [];
  for (const [n, start] of starts.entries()) {
    const to = starts[n + 1]?.at ?? tokens.length;
    const own = groups.filter((group) => group.from >= start.body && group.from < to);
    const verb = (start.relation === "participle" ? own[0] : own.find((group) => group.finite)) ?? null;
    const clause: Clause = {
      from: start.body,
      to,
      relation: start.relation,
      marker: start.marker,
      subject: verb === null ? null : subjectRange(tokens, start.body, verb),
      verb,
      parent: clauses.length - 1,
      reduced:
        verb !== null &&
        verb.to - verb.from === 1 &&
        isParticiple(tokens[verb.main]!) &&
        tokens[verb.to]?.pos === "ADP",
    };
    attach(tokens, clauses, clause);
    clauses.push(denySubject(tokens, clause));
  }
  return clauses;
}

/** "No soldiers should be sent", "nobody wants it": a denied subject denies the verb. */
function denySubject(tokens: readonly Token[], clause: Clause): Clause {
  const { subject, verb } = clause;
  if (subject === null || verb === null || clause.relation === "joined" || clause.relation === "participle")
    return clause;
  const first = tokens[subject.from]!.lower;
  if (first === "nobody" || (first === "no" && tokens[subject.from + 1]?.lower === "one"))
    return { ...clause, nobody: subject, subject: null, verb: { ...verb, denied: !verb.denied } };
  if (subject.to - subject.from === 1)
    return first === "none" ? { ...clause, subject: null, verb: { ...verb, denied: !verb.denied } } : clause;
  if (first !== "no" && first !== "neither") return clause;
  return { ...clause, subject: { from: subject.from + 1, to: subject.to }, verb: { ...verb, denied: !verb.denied } };
}

/** A clause without subject borrows that of the clause before it; one after a relative clause goes on with the outer noun. */
function attach(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): void {
  const before = clauses.at(-1);
  if (before === undefined) return;
  if (clause.relation === "joined" || clause.relation === "participle") clause.subject = before.subject;
  if (
    clause.relation === "main" &&
    clause.subject === null &&
    before.verb !== null &&
    before.to === clause.from &&
    before.reduced
  ) {
    // "The law passed by parliament is unfair": the first verb only describes the subject.
    clause.subject = { from: before.from, to: before.to };
    before.verb = null;
  }
  if (clause.relation === "relative" && clause.subject === null) {
    clause.subject = antecedent(before);
    // "Nobody who has seen it would …": nobody is denied the second verb, not the first.
    if (clause.subject !== null && isNobody(tokens, clause.subject))
      clause.subject = { from: clause.from - 1, to: clause.from };
  }
  if (before.relation === "relative" && clause.relation === "main" && clause.subject === null) {
    const outer = clauses[before.parent];
    if (outer !== undefined && outer.verb === null) {
      clause.subject = { from: outer.from, to: outer.to };
      clause.parent = before.parent;
    }
  }
}

function isNobody(tokens: readonly Token[], { from }: Range): boolean {
  return tokens[from]!.lower === "nobody" || (tokens[from]!.lower === "no" && tokens[from + 1]?.lower === "one");
}

/** What a relative clause tells of: the words behind the verb before it, or the subject when there are none. */
function antecedent(before: Clause): Range | null {
  const from = before.verb === null ? before.from : before.verb.to;
  return from < before.to ? { from, to: before.to } : before.subject;
}

function subjectRange(tokens: readonly Token[], from: number, verb: VerbGroup): Range | null {
  let to = verb.from;
  if (to - 2 > from && tokens[to - 2]!.lower === "no" && tokens[to - 1]!.lower === "longer") to -= 2;
  while (
    to > from &&
    ((tokens[to - 1]!.pos === "ADV" && tokens[to - 2]?.pos !== "DET") || tokens[to - 1]!.pos === "PUNCT")
  )
    to--;
  to = beforeDay(tokens, from, to);
  const told = beforeApposition(tokens, from, to, verb);
  if (told !== null) return told;
  let start = from;
  // "On Tuesday, the mayor said": what stands before the last comma is no part of the subject, unless it is a list.
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.text === "," && !listComma(tokens, i, to)) {
      start = i + 1;
      break;
    }
  }
  while (
    start < to &&
    (tokens[start]!.pos === "ADV" || tokens[start]!.pos === "CCONJ" || tokens[start]!.pos === "PUNCT")
  )
    start++;
  return start < to ? { from: start, to } : null;
}

const DAYS = new Set(wordList(`monday tuesday wednesday thursday friday saturday sunday`));

/** "The mayor on Tuesday rejected …": the day is no part of the subject. */
function beforeDay(tokens: readonly Token[], from: number, to: number): number {
  if (!DAYS.has(tokens[to - 1]?.lower ?? "")) return to;
  const cut = tokens[to - 2]?.lower === "on" ? to - 2 : to - 1;
  return cut > from ? cut : to;
}

/** "Ann Lee, the town's mayor, rejected …": the name before the apposition is the subject. */
function beforeApposition(tokens: readonly Token[], from: number, to: number, verb: VerbGroup): Range | null {
  if (tokens[verb.from - 1]?.text !== ",") return null;
  let comma = to - 1;
  while (comma > from && tokens[comma]!.text !== ",") comma--;
  const name = tokens[comma - 1];
  if (comma <= from || name?.pos !== "PROPN" || listComma(tokens, comma, to)) return null;
  let start = comma - 1;
  while (start > from && ["PROPN", "ADJ", "NOUN", "DET"].includes(tokens[start - 1]!.pos)) start--;
  return { from: start, to: comma };
}

function listComma(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (tokens[i]!.lower === "and" || tokens[i]!.lower === "or") return true;
  return false;
}

function findStarts(tokens: readonly Token[], groups: readonly VerbGroup[]): Start[] {
  const starts: Start[] = [{ at: 0, body: 0, relation: "main", marker: "" }];
  const finite = groups.filter((group) => group.finite);
  const insideGroup = new Set<number>();
  for (const group of groups) for (let i = group.from; i < group.to; i++) insideGroup.add(i);
  const startOf = new Map(groups.map((group) => [group.from, group]));
  const hasVerbSince = (from: number, to: number) => finite.some((group) => group.from >= from && group.from < to);
  const nextFinite = (from: number) => finite.find((group) => group.from >= from);

  for (let i = 0; i < tokens.length; i++) {
    const last = starts.at(-1)!;
    if (i < last.body) continue;
    const token = tokens[i]!;
    const push = (start: Omit<Start, "at">) => starts.push({ at: i, ...start });
    if (HARD_MARKS.has(token.text)) {
      push({ body: i + 1, relation: "main", marker: token.text });
      continue;
    }
    if (insideGroup.has(i) && !startOf.has(i)) continue;
    const group = startOf.get(i);
    if (group?.finite === true && hasVerbSince(last.body, i)) {
      // A second finite verb without any mark before it: "he says the plan is wrong", "the people who came were right".
      const previous = finite.findLast((other) => other.from < i)!;
      if (last.relation === "relative") starts.push({ at: i, body: i, relation: "main", marker: "" });
      else if (takesBareClause(tokens[previous.main]!)) {
        if (previous.to < i) starts.push({ at: previous.to, body: previous.to, relation: "complement", marker: "" });
      } else if (group.to - group.from > 1 || !isParticiple(tokens[i]!)) {
        starts.push({ at: i, body: i, relation: "main", marker: "" });
      }
      continue;
    }
    if (token.text === ",") {
      const next = skipAdverbs(tokens, i + 1);
      const word = tokens[next];
      if (word === undefined) continue;
      const participle = startOf.get(next);
      if (participle !== undefined && !participle.finite && word.lower !== "to" && hasVerbSince(last.body, i)) {
        push({ body: next, relation: "participle", marker: "" });
      } else if (word.pos === "PRON" && nextFinite(next)?.from === next + 1 && !RELATIVES.has(word.lower)) {
        push({ body: next, relation: "main", marker: "" });
      } else if (
        last.relation === "adverbial" &&
        (hasVerbSince(last.body, i) || last.marker === "if" || last.marker === "unless")
      ) {
        push({ body: i + 1, relation: "main", marker: "" });
      } else if (last.relation === "relative" && hasVerbSince(last.body, i) && startOf.get(next)?.finite === true) {
        push({ body: next, relation: "main", marker: "" });
      }
      continue;
    }
    const word = token.lower;
    if (word === "that" && i > last.body && opensSpeech(tokens, i, finite)) {
      push({ body: i + 1, relation: "complement", marker: "that" });
      continue;
    }
    if (
      RELATIVES.has(word) &&
      i > last.body &&
      tokens[i - 1]!.pos !== "VERB" &&
      isRelative(tokens, i, nextFinite(i + 1))
    ) {
      push({ body: i + 1, relation: "relative", marker: word });
      continue;
    }
    if (word === "that" && i > 0 && token.pos !== "DET" && nextFinite(i + 1) !== undefined && !pointsOut(tokens, i)) {
      push({ body: i + 1, relation: "complement", marker: "that" });
      continue;
    }
    if (
      SUBORDINATORS.has(word) &&
      (token.pos === "SCONJ" || token.pos === "ADP" || word === "while" || word === "if")
    ) {
      const verb = nextFinite(i + 1);
      if (word === "if" || word === "unless") {
        push({ body: i + 1, relation: "adverbial", marker: word });
        continue;
      }
      if (verb !== undefined && verb.from > i + 1 && verb.from < i + 8 && !commaBetween(tokens, i, verb.from))
        push({ body: i + 1, relation: "adverbial", marker: word });
      continue;
    }
    if (token.pos === "CCONJ" && (word === "but" || word === "and" || word === "or" || word === "yet")) {
      const next = skipAdverbs(tokens, i + 1);
      if (tokens[next] === undefined) continue;
      if (tokens[next].lower === "that" && nextFinite(next + 1) !== undefined) {
        push({ body: next + 1, relation: "complement", marker: "that" });
        continue;
      }
      const verb = startOf.get(next) ?? groups.find((other) => other.from <= next && next < other.to);
      if (verb?.finite === true && hasVerbSince(last.body, i)) {
        push({ body: next, relation: "joined", marker: word });
        continue;
      }
      const later = nextFinite(next);
      if (later !== undefined && hasVerbSince(last.body, i) && !markBetween(tokens, next, later.from))
        push({ body: next, relation: "main", marker: word });
    }
  }
  return starts;
}

/** "told reporters that leaving …": behind a saying verb and its hearers, unless "that" points at a noun. */
function opensSpeech(tokens: readonly Token[], at: number, finite: readonly VerbGroup[]): boolean {
  const verb = finite.findLast((group) => group.from < at);
  if (verb === undefined || !SAYING_VERBS.has(tokens[verb.main]!.lemma) || at - verb.to > 4) return false;
  const next = tokens[at + 1];
  // "that" before a plural points at nothing.
  if (next?.pos === "NOUN" && next.lower !== next.lemma && next.lower.endsWith("s"))
    return finite.some((group) => group.from > at);
  return finite.some((group) => group.from > at) && !["NOUN", "PUNCT", "AUX"].includes(tokens[at + 1]?.pos ?? "PUNCT");
}

/** "has seen that hill would", "would cut that share": a noun, after a verb that takes no clause. */
function pointsOut(tokens: readonly Token[], at: number): boolean {
  const [before, noun, verb] = [tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (before.pos !== "VERB" || noun?.pos !== "NOUN" || noun.lower !== noun.lemma) return false;
  if (DEEDS.has(before.lemma) || EFFECT_VERBS.has(before.lemma)) return !takesBareClause(before);
  return before.lemma === "see" && verb?.pos === "AUX" && /^(?:would|should|will|can|could)$/.test(verb.lower);
}

function isRelative(tokens: readonly Token[], i: number, verb: VerbGroup | undefined): boolean {
  if (verb === undefined) return false;
  const word = tokens[i]!.lower;
  const before = tokens[i - 1]!;
  if (word !== "that") return before.pos !== "ADP" || word === "which" || word === "whom";
  return (before.pos === "NOUN" || before.pos === "PROPN") && verb.from === i + 1;
}

/** "says the plan is wrong": verbs after which a clause may stand without "that". */
function takesBareClause(verb: Token): boolean {
  return SAYING_VERBS.has(verb.lemma) || BELIEF_VERBS.has(verb.lemma) || BARE_CLAUSE_VERBS.has(verb.lemma);
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === "ADV") at++;
  return at;
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ",") return true;
  return false;
}

function markBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.pos === "PUNCT" || token.pos === "SCONJ" || RELATIVES.has(token.lower)) return true;
  }
  return false;
}
