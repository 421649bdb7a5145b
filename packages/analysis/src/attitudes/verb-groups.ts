import type { Token } from "../tokens.ts";
import { DENYING, EVALUATIONS } from "./lexicons/evaluations.ts";
import { DEEDS } from "./lexicons/deeds.ts";
import { wordList } from "./lexicons/word-list.ts";

/** Half-open range of token indexes. */
export interface Range {
  from: number;
  to: number;
}

/** A verb with its helpers: "should not be built", "is", "has been shifting". Indexes count tokens. */
export interface VerbGroup extends Range {
  /** Index of the verb that carries the meaning; of the copula when there is none. */
  main: number;
  /** The wish or outlook in it: "must", "will", "can" … */
  modal: "must" | "will" | "can" | "would" | "none";
  denied: boolean;
  passive: boolean;
  copula: boolean;
  /** Finite verbs have a subject of their own; "joining" and "to join" have none. */
  finite: boolean;
  /** "has built", "was building": told as happening, not wished for. */
  perfect: boolean;
}

const MUST = new Set(wordList(`should must ought need`));
const WILL = new Set(wordList(`will wo shall sha 'll gonna`));
const CAN = new Set(wordList(`can ca could may might cannot`));
const WOULD = new Set(wordList(`would 'd`));
const COPULAS = new Set(wordList(`be seem appear remain become look sound feel prove stay`));
/** "remain against", "stay behind": they keep a side. */
const STAYING = new Set(wordList(`remain stay`));
export const SIDES = new Set(wordList(`for against behind opposed`));
const SUBJECT_PRONOUNS = new Set(wordList(`i we you they who he she it that which`));
const NOT_BEFORE_VERB = new Set(
  wordList(`a an the its their his her our my your this these those no any some every each`),
);
/** "would not close the mine": behind these a plain form is a verb whatever the tagger says. */
const AFTER_MODAL = new Set(wordList(`will would shall should can could may might must not n't to never`));
const MODALS = new Set(wordList(`will would shall should can could may might must`));
const OBJECT_PRONOUNS = new Set(wordList(`it them this that these those him her us`));
/** No verb group opens with one of these, whatever stands beside it. */
const NEVER_VERBS = new Set(["PUNCT", "DET", "PRON", "CCONJ", "NUM", "SYM"]);
const WISHING_SEMIMODALS = new Set(wordList(`need have ought`));

/** The verb groups of a run of tokens, in order. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = NEVER_VERBS.has(tokens[i]!.pos) ? null : readVerbGroup(tokens, i);
    if (group === null) i++;
    else {
      groups.push(group);
      i = group.to;
    }
  }
  return groups;
}

export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.pos !== "VERB" && before !== undefined && AFTER_MODAL.has(before.lower) && isOrder(token, after))
    return true;
  // "would clear the harbour of wrecks", "the shops will close"
  if (token.pos === "ADJ" && before !== undefined && MODALS.has(before.lower))
    return after?.pos === "DET" || (DEEDS.has(token.lower) && (after === undefined || after.pos === "PUNCT"));
  if (token.pos === "NOUN") {
    // "the people who support the dam": the tagger takes such plain forms for nouns.
    return (
      before !== undefined &&
      (SUBJECT_PRONOUNS.has(before.lower) || before.pos === "AUX") &&
      before.lower !== "that" &&
      after !== undefined &&
      (after.pos === "DET" || after.pos === "PRON") &&
      !token.lower.endsWith("ing")
    );
  }
  if (before === undefined && isOrder(token, after)) return true;
  if (token.pos !== "VERB") return false;
  if (before === undefined) return true;
  // "It is time to build": after "be" only participles are verbs.
  if (before.lemma === "be" && EVALUATIONS.has(token.lower) && !isParticiple(token)) return false;
  if (before.lemma === "be" && token.lower === token.lemma && !/(?:t|n|ad|ld|ck|ng)$/.test(token.lower)) return false;
  if (NOT_BEFORE_VERB.has(before.lower) || (before.pos === "PART" && before.lower === "'s")) {
    // "its focus", "a negotiated settlement"; but "its joining the union" is a verb.
    return token.lower.endsWith("ing") && (after?.pos === "DET" || after?.pos === "PROPN");
  }
  // "rejected calls for …", "said plans to …": a second plain verb form is a plural noun.
  if (before.pos === "VERB" && /[^s]s$/.test(token.lower) && token.lower !== token.lemma) return false;
  if (isParticiple(token) && before.pos !== "AUX" && before.pos !== "PART" && after?.pos === "NOUN") {
    return before.pos !== "ADP" && before.pos !== "ADJ" && before.pos !== "CCONJ";
  }
  return true;
}

/** "Close the mine", "Double it": plain forms that open a sentence, which the tagger takes for adjectives or names. */
function isOrder(token: Token, after: Token | undefined): boolean {
  if (after === undefined || !(after.pos === "DET" || OBJECT_PRONOUNS.has(after.lower))) return false;
  return DEEDS.has(token.lower);
}

/** "build", "nationalise": the form behind "to". The tagger gives lemmas in American spelling. */
export function isPlainForm({ lower, lemma }: Token): boolean {
  return lower === lemma || lower.replace(/([iy])se$/, "$1ze").replace(/our$/, "or") === lemma;
}

/** The form of a past participle, by its ending: also that of most past tenses. */
export function isParticiple(token: Token): boolean {
  return /(?:ed|en|wn|nt)$/.test(token.lower) && token.lower !== token.lemma;
}

function readVerbGroup(tokens: readonly Token[], from: number): VerbGroup | null {
  const first = tokens[from]!;
  const opensWithTo = first.lower === "to" && isPlainVerbAhead(tokens, from + 1);
  if (!opensWithTo && first.pos !== "AUX" && !isVerb(tokens, from) && !CAN.has(first.lower) && !MUST.has(first.lower))
    return null;
  if (first.pos === "NOUN" && !isVerb(tokens, from)) return null;
  let at = opensWithTo ? from + 1 : from;
  const group: VerbGroup = {
    from,
    to: from + 1,
    main: -1,
    modal: "none",
    denied: (opensWithTo && DENYING.has(tokens[from - 1]?.lower ?? "")) || isNoLonger(tokens, from - 2),
    passive: false,
    copula: false,
    finite: !opensWithTo,
    perfect: false,
  };
  let helper = -1;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (DENYING.has(token.lower) && token.pos !== "DET" && token.pos !== "CCONJ") {
      // "Has been nothing short of a miracle" denies nothing.
      if (token.lower === "nothing" && /^(?:short|less|but)$/.test(tokens[at + 1]?.lower ?? "")) break;
      if (helper < 0 && at > from) break;
      group.denied = !group.denied;
      if (helper >= 0) group.to = at + 1;
      continue;
    }
    if (helper >= 0 && isNoLonger(tokens, at)) {
      group.denied = !group.denied;
      at++;
      group.to = at + 1;
      continue;
    }
    if (token.lower === "cannot") group.denied = !group.denied;
    if (token.pos !== "VERB" && token.pos !== "AUX" && isVerb(tokens, at)) {
      group.main = at;
      group.to = at + 1;
      break;
    }
    if (token.pos === "ADV" || (token.pos === "PART" && token.lower !== "to" && token.lower !== "'s")) {
      if (helper < 0 || !verbFollows(tokens, at)) break;
      continue;
    }
    if (token.pos === "PUNCT") break;
    if (token.lower === "ought") {
      // "ought not to be finished"
      const not = DENYING.has(tokens[at + 1]?.lower ?? "");
      const to = not ? at + 2 : at + 1;
      if (not) group.denied = !group.denied;
      group.modal = "must";
      helper = at;
      if (tokens[to]?.lower === "to") at = to;
      group.to = at + 1;
      continue;
    }
    const wish = modalOf(token);
    if (wish !== null && token.pos !== "NOUN") {
      group.modal = wish;
      helper = at;
      group.to = at + 1;
      continue;
    }
    if (WISHING_SEMIMODALS.has(token.lemma) && toFollows(tokens, at) && !followsBe(tokens, helper)) {
      // "needs to", "has not to", "have to"
      // "Farms would have to close": what would follow is no wish.
      const follows = group.modal === "would" && token.lemma === "have" && tokens[helper]!.lower === "would";
      if ((group.modal === "none" || group.modal === "will" || group.modal === "would") && !follows)
        group.modal = "must";
      helper = at;
      at = tokens[at + 1]!.lower === "to" ? at + 1 : at + 2;
      group.to = at + 1;
      continue;
    }
    if (token.lower === "going" && tokens[at + 1]?.lower === "to" && helper >= 0) {
      group.modal = "will";
      helper = at;
      at++;
      group.to = at + 1;
      continue;
    }
    if (token.pos === "AUX" || (token.lemma === "be" && token.pos === "VERB")) {
      if (helper >= 0 && startsNewGroup(tokens, helper, at)) break;
      if (token.lemma === "have") group.perfect = true;
      helper = at;
      group.to = at + 1;
      continue;
    }
    if (isVerb(tokens, at) || (helper >= 0 && group.to === at && token.pos === "NOUN" && modalJustBefore(tokens, at))) {
      if (
        helper >= 0 &&
        tokens[helper]!.lemma === "be" &&
        !isParticiple(token) &&
        !/(?:ing|ed|t|n|ut|ad|ld|et|ck|ung)$/.test(token.lower)
      )
        break;
      group.main = at;
      group.to = at + 1;
    }
    break;
  }
  if (group.main < 0) {
    if (helper < 0) return null;
    group.main = helper;
    group.copula = tokens[helper]!.lemma === "be" || /^['’](?:s|re|m)$/.test(tokens[helper]!.lower);
    return group;
  }
  const main = tokens[group.main]!;
  const last = helper >= 0 ? tokens[helper]! : undefined;
  const beBefore = last?.lemma === "be" || last?.lower === "'re" || last?.lower === "'m" || last?.lower === "'s";
  group.passive = beBefore && !main.lower.endsWith("ing");
  group.copula = !group.passive && COPULAS.has(main.lemma) && copulaFits(tokens, group);
  if ((helper < 0 && main.lower.endsWith("ing")) || first.lower === "being" || first.lower === "having")
    group.finite = false;
  return group;
}

/** "look", "feel" and the like judge only before an adjective: "looks unwise", not "looks at the plan". */
function copulaFits(tokens: readonly Token[], group: VerbGroup): boolean {
  const next = tokens[group.to];
  return (
    next !== undefined &&
    (next.pos === "ADJ" ||
      next.pos === "ADV" ||
      next.pos === "DET" ||
      next.lower === "like" ||
      (STAYING.has(tokens[group.main]!.lemma) && next.pos === "PRON" && tokens[group.to + 1]?.pos !== "PUNCT") ||
      (STAYING.has(tokens[group.main]!.lemma) && SIDES.has(next.lower)))
  );
}

function isNoLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "no" && tokens[at + 1]?.lower === "longer";
}

function modalOf(token: Token): VerbGroup["modal"] | null {
  if (MUST.has(token.lower) && (token.pos === "AUX" || token.lower !== "need")) return "must";
  if (WILL.has(token.lower)) return "will";
  if (CAN.has(token.lower) && token.pos !== "PROPN") return "can";
  if (WOULD.has(token.lower) && (token.lower !== "'d" || token.pos === "AUX")) return "would";
  return null;
}

function followsBe(tokens: readonly Token[], helper: number): boolean {
  return helper >= 0 && tokens[helper]!.lemma === "be";
}

function toFollows(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "to" || (tokens[at + 1]?.pos === "ADV" && tokens[at + 2]?.lower === "to");
}

function isPlainVerbAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "ADV") return isPlainVerbAhead(tokens, at + 1);
  if (token.pos === "VERB" || token.pos === "AUX") return isPlainForm(token) || token.lower === "be";
  return false;
}

function verbFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
    if (token.pos !== "ADV" && token.pos !== "PART") return false;
  }
  return false;
}

function modalJustBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && modalOf(before) !== null;
}

/** "what is is wrong", "the plan they have is": a second helper that is no part of the first. */
function startsNewGroup(tokens: readonly Token[], helper: number, at: number): boolean {
  const first = tokens[helper]!;
  if (modalOf(first) !== null || first.lower === "to") return false;
  return first.lemma === tokens[at]!.lemma && first.lemma === "be" && !tokens[at]!.lower.startsWith("be");
}
