import { Command } from "commander";
import type { Item } from "../ingest/wait-for-items.ts";
import { Failure } from "../failure.ts";
import { fromWhereTyped } from "../input.ts";
import { printJson, printTable } from "../output.ts";

interface Options {
  outlet?: string;
  team?: string;
  json?: boolean;
}

export function ingest(): Command {
  return new Command("ingest")
    .description(
      "Bring articles in and wait until each has its outcome: pages and feeds by address, files, folders of files.",
    )
    .argument("<target...>", "an address (http, https) of a page or feed, a file (txt, html, jsonl, csv), or a folder")
    .option("--outlet <name>", "whose articles these are; made when it is new")
    .option("--team <slug>", "which team, when there are several")
    .option("--json", "print one JSON document")
    .addHelpText("after", '\nExample:\n  pnpm onrecord ingest articles/ --outlet "The Archive"')
    .action(async (targets: string[], { outlet, team, json }: Options) => {
      const { findFiles } = await import("../ingest/find-files.ts");
      const urls = targets.filter(isAddress);
      const files = targets
        .filter((target) => !isAddress(target))
        .flatMap((target) => {
          const found = findFiles(fromWhereTyped(target));
          if (found === undefined)
            throw new Failure(`${target} is neither an address nor a file or folder that is there.`);
          if (found.length === 0)
            throw new Failure(`There is no file in ${target} that can be read (txt, html, jsonl, csv).`);
          return found.map((file) => ({ ...file, outlet: outlet ?? file.outlet }));
        });
      const { withTeam } = await import("../database/with-team.ts");
      await withTeam(team, async (session) => {
        const { bringAddresses } = await import("../ingest/bring-addresses.ts");
        const { bringFiles } = await import("../ingest/bring-files.ts");
        const { waitForItems } = await import("../ingest/wait-for-items.ts");
        const { withWorker } = await import("../ingest/with-worker.ts");
        const items = await withWorker(session, async () => {
          const ids = [...(await bringFiles(session, files)), ...(await bringAddresses(session, urls, outlet))];
          // Two files of the same bytes are one item.
          return waitForItems(session, [...new Set(ids)]);
        });
        const { REASONS } = await import("@onrecord/db/reasons");
        const says = (item: Item) => REASONS[item.reason as keyof typeof REASONS]?.says ?? item.reason ?? "";
        if (json) printJson(items.map((item) => ({ ...item, says: says(item) })));
        else {
          const rows = items.map((item) => [
            item.title ?? item.url ?? item.id,
            item.outlet,
            outcomeOf(item),
            articleOf(item, session.team),
            item.detail === null ? says(item) : `${says(item)} (${item.detail})`,
          ]);
          printTable([["Item", "Outlet", "Outcome", "Article", "Why"], ...rows]);
        }
        if (items.some(({ outcome }) => outcome === "parked" || outcome === "waiting")) process.exitCode = 1;
      });
    });
}

const isAddress = (target: string) => /^https?:\/\//i.test(target);

/** One that waits has failed for now: the worker tries it again later. */
const outcomeOf = ({ outcome }: Item) => (outcome === "waiting" ? "again later" : outcome);

const articleOf = ({ articleId }: Item, team: string) => (articleId === null ? "" : `/t/${team}/articles/${articleId}`);
