/** The screens that stand in the rail; each has an icon of its own. */
export type RailScreen = "overview" | "topics" | "speakers" | "statements" | "compare" | "outlets" | "review" | "team";

export type RailEntry = {
  readonly screen: RailScreen;
  readonly label: string;
  readonly href: string;
  /** What waits there: 14 labels to review, or 2 outlets that need attention. */
  readonly waiting?: { readonly count: number; readonly words: string; readonly urgent: boolean };
  /** What the screen holds, unfolded below it: the team's topics. */
  readonly children?: readonly { readonly label: string; readonly href: string }[];
};

export type RailTeam = {
  readonly name: string;
  readonly href: string;
};

export type RailData = {
  readonly team: RailTeam;
  /** The other teams of this person. */
  readonly otherTeams: readonly RailTeam[];
  readonly person: { readonly name: string; readonly accountHref: string };
  /** What is read every day, then what is tended: a hairline stands between the two. */
  readonly reading: readonly RailEntry[];
  readonly tending: readonly RailEntry[];
};

/** Whether an entry is the page that is open, or holds it. The overview's address begins every other one's. */
export function isCurrent(entry: Pick<RailEntry, "href">, path: string, overviewHref: string): boolean {
  if (entry.href === overviewHref) return path === overviewHref;
  return path === entry.href || path.startsWith(`${entry.href}/`);
}

/** The rail with the number of outlets that need attention. */
export function withWaiting(data: RailData, outletsInNeed: number): RailData {
  const waiting = {
    count: outletsInNeed,
    words: outletsInNeed === 1 ? "needs attention" : "need attention",
    urgent: true,
  };
  return {
    ...data,
    tending: data.tending.map((entry) => (entry.screen === "outlets" ? { ...entry, waiting } : entry)),
  };
}
