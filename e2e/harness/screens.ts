import { NO_FILTER } from "@onrecord/query/filter";
import type { Ask } from "./ask.ts";
import { DEMO } from "./people.ts";
import type { Role } from "./people.ts";

/** A screen of the product: what its picture is called, where it stands, and who looks at it. */
export interface Screen {
  name: string;
  path: string;
  as: Role | "nobody";
}

/** Every screen there is, each on what the demo has most to show of. */
export async function listScreens(ask: Ask): Promise<Screen[]> {
  const team = DEMO;
  const topics = await ask.topics.list.query({ team });
  const topic = topics.find(({ name }) => name === "Kell Gorge dam")!;
  const filter = { ...NO_FILTER, topics: [topic.id] };
  const {
    rows: [speaker],
  } = await ask.speakers.list.query({ team, filter, size: 1 });
  const { rows } = await ask.lists.stances.query({ team, filter });
  const home = `/t/${team}`;
  const inTeam = (name: string, path: string, as: Role = "owner"): Screen => ({ name, path: home + path, as });
  const [outlet] = await ask.outlets.list.query({ team });
  return [
    { name: "sign-in", path: "/sign-in", as: "nobody" },
    { name: "forgot-password", path: "/forgot-password", as: "nobody" },
    { name: "reset-password", path: "/reset-password?token=used", as: "nobody" },
    { name: "setup", path: "/setup", as: "nobody" },
    { name: "join", path: "/join/unknown", as: "nobody" },
    inTeam("overview", ""),
    inTeam("topics", "/topics"),
    inTeam("topic", `/topics/${topic.id}`),
    inTeam("list", `/topics/${topic.id}?open=${encodeURIComponent(`statements?topic=${topic.id}`)}`),
    inTeam("topic-editor", `/topics/${topic.id}/edit`),
    inTeam("new-topic", "/topics/new"),
    inTeam("speakers", "/speakers"),
    inTeam("speaker", `/speakers/${speaker!.id}`),
    inTeam("reader", `/articles/${rows[0]!.articleId}?statement=${rows[0]!.id}`),
    inTeam("statements", "/statements?q=Kell"),
    inTeam("statements-articles", "/statements?q=Kell&tab=articles"),
    inTeam("outlets", "/outlets"),
    inTeam("outlet", `/outlets/${outlet!.id}`),
    inTeam("add-outlet", "/outlets/add"),
    inTeam("parked", "/outlets?tab=parked"),
    inTeam("accounting", "/outlets?tab=accounting"),
    inTeam("missed-coverage", "/outlets?tab=missed"),
    inTeam("team", "/team"),
    inTeam("invitations", "/team?tab=invitations"),
    inTeam("audit-log", "/team?tab=audit"),
    inTeam("account", "/team?tab=account"),
    inTeam("viewer-outlets", "/outlets", "viewer"),
    inTeam("viewer-team", "/team", "viewer"),
  ];
}
