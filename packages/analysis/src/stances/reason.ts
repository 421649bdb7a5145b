import type { StanceLabel } from "../reading.ts";
import type { Vote } from "./judge.ts";
import type { ParsedProposition } from "./parse-proposition.ts";

const LONGEST = 90;

/**
 * One sentence that can be read aloud: who spoke or acted, for or against what and by which words, and whether the proposition asks for
 * that or is against it. In the past tense, which fits one holder and many.
 */
export function reasonFor(label: StanceLabel, votes: readonly Vote[], proposition: ParsedProposition): string {
  const vote = votes[0]!;
  const who = nameOf(vote);
  const told = `${who} ${tellingOf(vote, proposition)}`;
  const other = label === "mixed" ? votes.find((one) => one.side === -vote.side) : undefined;
  if (other !== undefined) return `${told}, but also ${tellingOf(other, proposition)}.`;
  return label === "unclear" ? `${told}, but ${doubtOf(votes)}.` : `${told}.`;
}

function nameOf({ attitude }: Vote): string {
  const name = attitude.holder.name.trim();
  return name === "" ? "Somebody unnamed" : name[0]!.toUpperCase() + name.slice(1);
}

/** "spoke for “the dam” (“is needed”), which the proposition asks for" */
function tellingOf(vote: Vote, proposition: ParsedProposition): string {
  const { attitude, fit } = vote;
  const because = short(attitude.because);
  const target = short(attitude.target);
  const joined = joinedWords(because, target);
  // Where the words name no matter of their own, or name it and what should become of it in one, only the side can be told.
  if (joined !== null || attitude.frame?.loose === true)
    return `${actOf(vote, vote.side)} the proposition (${joined ?? `“${because}”, said of “${target}”`})`;
  if (fit.answers !== undefined) {
    const [deed, matter] = [short(fit.answers.because), short(fit.answers.target)];
    const meant = joinedWords(deed, matter) ?? `“${deed} ${matter}”`;
    return `${actOf(vote, vote.side)} the proposition (“${because}”, said of “${target}”, meaning ${meant})`;
  }
  const side = attitude.polarity === "positive" ? 1 : attitude.polarity === "negative" ? -1 : 0;
  const meant = fit.by === "proposition" || names(target, fit.by.text) ? "" : `, meaning “${short(fit.by.text)}”`;
  const asked = fit.direction > 0 === (proposition.sign > 0 || fit.by !== "proposition") ? "asks for" : "is against";
  return `${actOf(vote, side)} “${target}” (“${because}”)${meant}, which the proposition ${asked}`;
}

/** What was done, and whose account it is; ends where the matter has to follow. */
function actOf({ attitude }: Vote, side: Vote["side"]): string {
  const preposition = side > 0 ? "for" : side < 0 ? "against" : "of";
  if (attitude.basis === "done") return side === 0 ? "acted on" : `acted ${preposition}`;
  if (attitude.basis === "second-hand") return `by another's account spoke ${preposition}`;
  return `spoke ${preposition}`;
}

/** Both in quotation marks, no word twice, when the one holds words of the other: "would sign" and "sign the bill"; otherwise null. */
function joinedWords(because: string, target: string): string | null {
  const [first, second] = [because.toLowerCase(), target.toLowerCase()];
  if (first.includes(second)) return `“${because}”`;
  if (second.includes(first)) return `“${target}”`;
  const words = target.split(" ");
  for (let n = words.length - 1; n > 0; n--)
    if (first.endsWith(` ${words.slice(0, n).join(" ").toLowerCase()}`))
      return `“${because} ${words.slice(n).join(" ")}”`;
  const last = first.slice(first.lastIndexOf(" ") + 1);
  const at = words.findIndex((word) => word.toLowerCase() === last);
  return at < 1 ? null : `“${because}”, said of “${words.slice(0, at).join(" ")}”`;
}

function names(target: string, phrase: string): boolean {
  return withoutArticle(target).includes(withoutArticle(phrase));
}

function withoutArticle(text: string): string {
  return text.toLowerCase().replace(/^(?:the|an?|this|that) /, "");
}

function doubtOf(votes: readonly Vote[]): string {
  if (votes.some((vote) => vote.attitude.frame?.hedge === "condition")) return "only under a condition";
  if (votes.every((vote) => vote.side === 0)) return "without taking a side";
  if (votes.some((vote) => vote.side > 0) && votes.some((vote) => vote.side < 0)) return "the words point both ways";
  return "the words are too weak to tell a side";
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(" ", LONGEST);
  return `${plain.slice(0, cut > 40 ? cut : LONGEST)}…`;
}
