import type { DemoOutlet } from "@onrecord/seeds/start-demo-site";
import type { Secrets } from "@onrecord/config/secrets";
import { topics } from "@onrecord/seeds/topics";
import type { Operator } from "../database/open-operator.ts";
import { DEMO_TEAM } from "../database/sign-in-hint.ts";

/** The country of the demo lies an hour east of Greenwich and keeps one time all year. */
const TEAM = { slug: DEMO_TEAM, name: "Demo newsroom", zone: "Etc/GMT-1" };

/** The two people of the demo, with the name their password has among the secrets. */
export const DEMO_PEOPLE = [
  { name: "Demo owner", email: "owner@demo.example", role: "owner", secret: "demoOwner" },
  { name: "Demo viewer", email: "viewer@demo.example", role: "viewer", secret: "demoViewer" },
] as const;

/**
 * Makes the demo's team with its people, topics and outlets, as an operator would by hand; from then on its articles come in from its
 * sites by the way of any other. What a start that was interrupted has made already stays as it is.
 */
export async function makeDemoTeam({ call }: Operator, secrets: Secrets, outlets: DemoOutlet[]): Promise<void> {
  const { slug: team } = TEAM;
  if (!(await call.team.all()).some(({ slug }) => slug === team)) await call.team.create(TEAM);
  const members = new Set((await call.team.members({ team })).map(({ email }) => email));
  for (const { secret, ...person } of DEMO_PEOPLE) {
    if (!members.has(person.email)) await call.team.addPerson({ ...person, team, password: secrets[secret] });
  }
  // Topics first, so that articles are matched as they come in.
  const known = new Set((await call.topics.list({ team })).map(({ name }) => name));
  for (const { name, query, propositions } of topics()) {
    const drafts = propositions.map(({ text, targets, counterTargets, synonyms }) => ({
      text,
      targets,
      counterTargets,
      synonyms,
    }));
    if (!known.has(name)) await call.topics.save({ team, name, query, propositions: drafts });
  }
  const present = new Set((await call.outlets.list({ team })).map(({ name }) => name));
  for (const { name, homeUrl, feedUrl, country, language } of outlets) {
    if (!present.has(name))
      await call.outlets.add({ team, name, homeUrl, country, language, feeds: [{ url: feedUrl }] });
  }
}

/** How many of the demo's articles have been read, and how many are on their way. */
export async function demoProgress({ call }: Operator): Promise<{ read: number; waiting: number }> {
  const stages = await call.outlets.accounting({ team: TEAM.slug });
  const waiting = stages.reduce((sum, stage) => sum + stage.waiting, 0);
  return { read: stages.find(({ stage }) => stage === "read")?.done ?? 0, waiting };
}
