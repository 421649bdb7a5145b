import { findClauses } from "../attitudes/clauses.ts";
import { readAttitudes } from "../attitudes/read-attitudes.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import { layOut, type Page } from "../page.ts";
import type { Polarity, Span, Statement } from "../reading.ts";
import { readStatements } from "../spans/read-statements.ts";
import { targetChancesOf } from "../target-sentiment/read-target-sentiment.ts";
import { actsOn } from "./acts-on.ts";
import { findMentions, type Mention } from "./find-mentions.ts";

/** Who is well or ill disposed towards whom, in the names of the text. */
interface EntityAttitude {
  /** Null for the article as a whole. */
  holder: string | null;
  target: string;
  polarity: Polarity;
  /** The words that tell it, or the sentence that tells it most. */
  evidence: Span;
}

/** How a sentence treats a name, when that is somebody's doing. */
interface Treatment {
  holder: string | null;
  target: string;
  /** Index of the sentence. */
  sentence: number;
  positive: number;
  negative: number;
}

/** How likely one sentence at least must be to treat a name well, or ill: in what a holder says and does, and in the whole article. */
const LEAST_OF_HOLDER = 0.6;
const LEAST_OF_ARTICLE = 0.95;

/** The attitudes of a text between its names: those that the rules read, and how what somebody says or does makes a name look. */
export function entityAttitudes(input: { title?: string; text: string }): EntityAttitude[] {
  const page = layOut(input.text);
  const statements = readStatements(page, input);
  const mentions = findMentions(page, input.title);
  return [...fromRules(page, statements, mentions, input), ...pool(page, treatmentsOf(page, statements, mentions))];
}

function fromRules(
  page: Page,
  statements: Statement[],
  mentions: readonly Mention[],
  input: { title?: string; text: string },
): EntityAttitude[] {
  const found: EntityAttitude[] = [];
  for (const { holder, target, polarity, evidence, frame } of readAttitudes(page.sentences, statements, input)) {
    // An attitude to a deed ("wants her to resign") tells none to those who are named in it.
    if (polarity === "neutral" || holder.name === "" || frame?.predicate !== undefined) continue;
    const shown: Span = [evidence[0]![0], evidence.at(-1)![1]];
    for (const name of namesMeant(page, target, mentions, shown))
      if (name !== holder.name) found.push({ holder: holder.name, target: name, polarity, evidence: shown });
  }
  return found;
}

/** Whoever heads a target or owns its head: of "Ann Lee", of "Ann Lee's plan", not of "a plan for Norland". */
function namesMeant(page: Page, target: string, mentions: readonly Mention[], [start, end]: Span): Set<string> {
  const head = target.toLowerCase().replaceAll("’", "'").split(HEAD_ENDS, 1)[0]!;
  const meant = new Set<string>();
  for (const { from, to, name } of mentions) {
    const [first, last] = [page.tokens[from]!.start, page.tokens[to - 1]!.end];
    if (first < start || last > end) continue;
    const words = page.text.slice(first, last).toLowerCase().replaceAll("’", "'");
    if (head.endsWith(words) || head.includes(`${words}'s `) || head.includes(`${words}' `)) meant.add(name);
  }
  return meant;
}

const HEAD_ENDS = / (?:of|for|in|on|to|by|with|from|against|at|over|about|and|that|who|which) |,/;

/** What a statement does to the names in it is its speaker's doing; elsewhere, what a clause does to them is its subject's. */
function treatmentsOf(page: Page, statements: readonly Statement[], mentions: readonly Mention[]): Treatment[] {
  const found: Treatment[] = [];
  for (const [sentence, [first, last]] of page.ranges.entries()) {
    const here = mentions.filter(({ from, to }) => from >= first && to <= last);
    if (here.length === 0) continue;
    const tokens = page.tokens.slice(first, last);
    const clauses = findClauses(tokens);
    const local = ({ from, to }: Mention): Range => ({ from: from - first, to: to - first });
    const speakers = new Map(here.map((mention) => [mention, speakersOf(page, statements, mention)]));
    for (const mention of here) {
      const spokenBy = speakers.get(mention)!;
      const actors = here.filter((actor) => speakers.get(actor)!.length === 0);
      const holders =
        spokenBy.length > 0
          ? spokenBy
          : actors.filter((actor) => actsOn(clauses, local(actor), local(mention))).map((actor) => actor.name);
      const chances = targetChancesOf(tokens, local(mention));
      for (const holder of [null, ...holders])
        if (holder !== mention.name && holder !== "")
          found.push({ holder, target: mention.name, sentence, ...chances });
    }
  }
  return found;
}

function speakersOf(page: Page, statements: readonly Statement[], { from }: Mention): string[] {
  const { start } = page.tokens[from]!;
  return statements
    .filter(({ content }) => content.some(([first, last]) => start >= first && start < last))
    .map(({ speaker }) => speaker.name);
}

type Side = "positive" | "negative";

const BOTH: readonly Side[] = ["positive", "negative"];

/** One holder and one target over all their sentences: the side that most likely shows in at least one of them, if it is likely enough. */
function pool(page: Page, treatments: readonly Treatment[]): EntityAttitude[] {
  const groups = new Map<string, Treatment[]>();
  for (const one of treatments) {
    const key = `${one.holder ?? ""}\n${one.target}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const { holder, target } = group[0]!;
    const least = holder === null ? LEAST_OF_ARTICLE : LEAST_OF_HOLDER;
    const chance = { positive: anyOf(group, "positive"), negative: anyOf(group, "negative") };
    const likelier: Side = chance.positive > chance.negative ? "positive" : "negative";
    // An article as a whole may show both sides of somebody; a holder has one.
    const sides = holder === null ? BOTH : [likelier];
    return sides
      .filter((side) => chance[side] >= least)
      .map((polarity) => {
        const most = group.reduce((best, one) => (one[polarity] > best[polarity] ? one : best));
        return { holder, target, polarity, evidence: page.sentences[most.sentence]!.span };
      });
  });
}

function anyOf(group: readonly Treatment[], side: Side): number {
  return 1 - group.reduce((none, one) => none * (1 - one[side]), 1);
}
