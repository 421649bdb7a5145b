import type { StanceLabel } from "../reading.ts";
import type { Vote } from "./judge.ts";
import type { ParsedProposition } from "./parse-proposition.ts";

const LONGEST = 90;

/** One sentence for a person: which words, said of what, and what that has to do with the proposition. */
export function reasonFor(label: StanceLabel, votes: readonly Vote[], proposition: ParsedProposition): string {
  const vote = votes[0]!;
  const said = `“${short(vote.attitude.because)}” ${tense(vote)} “${short(vote.attitude.target)}”`;
  const link = linkOf(vote, proposition);
  if (label === "mixed") {
    const other = votes.find((one) => one.side === -vote.side);
    return `${said}, ${link}; but “${short(other?.attitude.because ?? "")}” points the other way.`;
  }
  if (label === "unclear") return `${said}, ${link}, but ${doubtOf(votes)}.`;
  return `${said}, ${link}.`;
}

function tense(vote: Vote): string {
  return vote.attitude.basis === "done" ? "is done to" : "is said of";
}

function linkOf(vote: Vote, proposition: ParsedProposition): string {
  const { by, direction } = vote.fit;
  if (by === "proposition")
    return direction > 0
      ? "which is what the proposition asks for"
      : "which is the opposite of what the proposition asks for";
  const what = by.sign > 0 ? "a target" : "a counter-target";
  const turned = direction === by.sign ? "" : ", turned round";
  return `which names “${by.text}”, ${what} of “${short(proposition.text)}”${turned}`;
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
