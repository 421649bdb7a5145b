import { formatAge, formatComing, formatSince } from "../format/moments.ts";
import { formatCount, formatCounted, formatOf } from "../format/numbers.ts";
import { needsAttention, type Outlet, type OutletHealth, outletHealth } from "./outlet-health.ts";

export type Feed = Outlet["feeds"][number];
type Clock = { readonly zone: string; readonly now: Date };

/** How an outlet or a feed does, as a person says it, and what can be done about it. */
export type StateWords = {
  readonly sign: "good" | "careful" | "bad" | "none";
  readonly words: string;
  readonly remedy: string | null;
};

/** "Answering. Last article 2 hours ago.", or since when and why not, and when it is tried next. A warning is for a person to act on. */
export function sayOutlet(
  outlet: Pick<Outlet, "feeds" | "daily" | "articles" | "parked" | "retrying" | "lastItemAt" | "lastPublishedAt">,
  clock: Clock,
): StateWords {
  const health = outletHealth(outlet);
  return { ...sayHealth(outlet, health, clock), sign: signOf(outlet, health) };
}

function signOf({ feeds }: Pick<Outlet, "feeds">, health: OutletHealth): StateWords["sign"] {
  if (health.kind === "failing") return "bad";
  if (needsAttention(health)) return "careful";
  return health.kind === "usual" && feeds.some(({ active }) => active) ? "good" : "none";
}

function sayHealth(
  outlet: Parameters<typeof sayOutlet>[0],
  health: OutletHealth,
  clock: Clock,
): Omit<StateWords, "sign"> {
  const asked = outlet.feeds.filter(({ active }) => active);
  if (asked.length === 0) {
    const why =
      outlet.feeds.length === 0
        ? `No feed: only single addresses and files come in. ${sayLast(outlet, clock)}`
        : "Not asked: its feeds are switched off.";
    return { words: `${why}${sayStopped(outlet)}`, remedy: null };
  }
  const failing = asked.filter(({ failures }) => failures > 0);
  switch (health.kind) {
    case "failing":
      return sayFailure(longestSilent(failing), clock, "Not answering");
    case "partly-failing": {
      const part = `${formatOf(health.failing, health.asked)} feeds not answering`;
      return sayFailure(longestSilent(failing), clock, part);
    }
    case "new":
      return { words: `Not asked so far. First try ${sayFirstTry(asked, clock)}.`, remedy: null };
    case "silent":
      return {
        words: `Answering, but no article for ${formatCounted(health.days, "day")}, longer than it usually lets pass.${sayStopped(outlet)}`,
        remedy: "Look at the outlet's own page: if it publishes there, its feed has moved.",
      };
    case "quiet":
      return {
        words: `Answering, but no article for ${formatCounted(health.days, "day")}; it seldom lets more than ${formatCount(health.usual)} pass.`,
        remedy: null,
      };
    default:
      return { words: `Answering. ${sayLast(outlet, clock)}${sayStopped(outlet)}`, remedy: null };
  }
}

/** The same of one feed: "Answered 12 minutes ago. Next try 14:20." */
export function sayFeed(feed: Feed, clock: Clock): StateWords {
  if (!feed.active) return { sign: "none", words: "Not asked: this feed is switched off.", remedy: null };
  if (feed.failures > 0) return { sign: "bad", ...sayFailure(feed, clock, "Not answering") };
  const next = formatComing(new Date(feed.nextPollAt), clock);
  if (feed.lastAnswerAt === null) return { sign: "none", words: `Not asked so far. First try ${next}.`, remedy: null };
  const answered = formatAge(new Date(feed.lastAnswerAt), clock.now);
  return { sign: "good", words: `Answered ${answered}. Next try ${next}.`, remedy: null };
}

/** " 2 items parked. 1 failed so far and is tried again by itself." */
function sayStopped({ parked, retrying }: Pick<Outlet, "parked" | "retrying">): string {
  const waiting = `${formatCounted(retrying, "item")} failed so far and ${retrying === 1 ? "is" : "are"} tried again by ${retrying === 1 ? "itself" : "themselves"}.`;
  return `${parked > 0 ? ` ${formatCounted(parked, "item")} parked.` : ""}${retrying > 0 ? ` ${waiting}` : ""}`;
}

function sayFailure(
  { lastAnswerAt, nextPollAt, says, remedy }: Feed,
  clock: Clock,
  what: string,
): Omit<StateWords, "sign"> {
  const since = lastAnswerAt === null ? " so far" : ` since ${formatSince(new Date(lastAnswerAt), clock)}`;
  const why = says === null ? "." : `: ${says.charAt(0).toLowerCase()}${says.slice(1)}`;
  return { words: `${what}${since}${why} Next try ${formatComing(new Date(nextPollAt), clock)}.`, remedy };
}

function longestSilent(feeds: readonly Feed[]): Feed {
  return feeds.toSorted((a, b) => (a.lastAnswerAt ?? "").localeCompare(b.lastAnswerAt ?? ""))[0]!;
}

function sayFirstTry(feeds: readonly Feed[], clock: Clock): string {
  const first = feeds.map(({ nextPollAt }) => nextPollAt).toSorted()[0]!;
  return formatComing(new Date(first), clock);
}

function sayLast(
  { lastPublishedAt, lastItemAt }: Pick<Outlet, "lastPublishedAt" | "lastItemAt">,
  { now }: Clock,
): string {
  const last = lastPublishedAt ?? lastItemAt;
  return last === null ? "No article so far." : `Last article ${formatAge(new Date(last), now)}.`;
}
