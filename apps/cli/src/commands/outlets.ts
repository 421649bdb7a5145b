import { Command } from "commander";
import { Failure } from "../failure.ts";
import { printJson, printTable } from "../output.ts";

interface Options {
  team?: string;
  name?: string;
  json?: boolean;
}

export function outlets(): Command {
  const command = new Command("outlets")
    .description("List the outlets with their feeds, or add one.")
    .addHelpText("after", "\nExample:\n  pnpm onrecord outlets add https://news.example");
  return command.addCommand(list()).addCommand(add());
}

function list(): Command {
  return new Command("list")
    .description("List the outlets with what came from them and how their feeds answer.")
    .option("--team <slug>", "which team, when there are several")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  pnpm onrecord outlets list --json")
    .action(async ({ team, json }: Options) => {
      const { withTeam } = await import("../database/with-team.ts");
      await withTeam(team, async (session) => {
        const found = await session.call.outlets.list({ team: session.team });
        if (json) return printJson(found);
        const rows = found.map(({ name, articles, parked, lastPublishedAt, feeds }) => {
          const failing = feeds.filter(({ failures }) => failures > 0).length;
          const health = failing === 0 ? `${feeds.length} answer` : `${failing} of ${feeds.length} fail`;
          return [name, String(articles), String(parked), lastPublishedAt?.slice(0, 10) ?? "never", health];
        });
        printTable([["Outlet", "Articles", "Parked", "Newest", "Feeds"], ...rows]);
      });
    });
}

function add(): Command {
  return new Command("add")
    .description("Add the outlet at an address: its feeds are looked for and polled at once.")
    .argument("<url>", "the outlet's home page, or a feed")
    .option("--name <name>", "what to call it; without it, what its feed says")
    .option("--team <slug>", "which team, when there are several")
    .option("--json", "print one JSON document")
    .addHelpText("after", '\nExample:\n  pnpm onrecord outlets add https://news.example --name "The News"')
    .action(async (url: string, { team: asked, name, json }: Options) => {
      const { withTeam } = await import("../database/with-team.ts");
      await withTeam(asked, async ({ call, team }) => {
        const found = await call.outlets.discover({ team, url });
        if (found.kind === "none") throw new Failure(`${url}: ${found.because} ${found.remedy}`);
        const { homeUrl, feeds } = found;
        const outlet = {
          name: name ?? found.name,
          homeUrl,
          feeds: feeds.map((feed) => ({ url: feed.url, title: feed.title })),
        };
        const added = await call.outlets.add({ team, ...outlet });
        if (json) return printJson({ ...outlet, ...added });
        const verb = added.isNew ? "Added" : "There was already";
        console.log(`${verb} ${outlet.name}; ${added.newFeeds} of its ${feeds.length} feeds are new.`);
        printTable([["Feed", "Entries"], ...feeds.map((feed) => [feed.url, String(feed.entries)])]);
      });
    });
}
