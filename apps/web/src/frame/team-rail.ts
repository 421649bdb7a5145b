import { topicHref } from "../address/paths.ts";
import type { RailData, RailEntry } from "./rail-entry.ts";

export type TeamRailFacts = {
  readonly team: { readonly slug: string; readonly name: string };
  readonly person: { readonly name: string };
  readonly teams: readonly { readonly slug: string; readonly name: string }[];
  readonly topics: readonly { readonly id: number; readonly name: string }[];
};

/** What the rail shows for a person in a team. */
export function teamRail({ team, person, teams, topics }: TeamRailFacts): RailData {
  const home = `/t/${team.slug}`;
  const entry = (screen: RailEntry["screen"], label: string): RailEntry => ({
    screen,
    label,
    href: `${home}/${screen}`,
  });
  return {
    team: { name: team.name, href: home },
    otherTeams: teams.filter(({ slug }) => slug !== team.slug).map(({ slug, name }) => ({ name, href: `/t/${slug}` })),
    person: { name: person.name, accountHref: `${home}/team?tab=account` },
    reading: [
      { screen: "overview", label: "Overview", href: home },
      {
        ...entry("topics", "Topics"),
        children: topics.map((topic) => ({ label: topic.name, href: topicHref(team.slug, topic) })),
      },
      entry("speakers", "Speakers"),
      entry("statements", "Statements"),
    ],
    tending: [entry("outlets", "Outlets"), entry("team", "Team")],
  };
}
