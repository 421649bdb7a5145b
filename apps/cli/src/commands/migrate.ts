import { Command } from "commander";
import { dataFolder, environment } from "../environment.ts";
import { Failure } from "../failure.ts";

export function migrate(): Command {
  return new Command("migrate")
    .description(
      "Bring the tables of the database that DATABASE_URL names up to date, before web and workers start on it. On one machine `start` does this.",
    )
    .addHelpText("after", "\nExample:\n  DATABASE_URL=postgres://owner@db.example/onrecord pnpm onrecord migrate")
    .action(async () => {
      const env = environment();
      if (env.databaseUrl === undefined) {
        throw new Failure("DATABASE_URL is not set: the embedded database is brought up to date by `start`.", 2);
      }
      const { bringUpToDate } = await import("../database/bring-up-to-date.ts");
      const { openData, secretsOf } = await import("../database/open-data.ts");
      const { signInHint } = await import("../database/sign-in-hint.ts");
      secretsOf(dataFolder(env));
      const { url } = await openData(env, dataFolder(env), console.log);
      await bringUpToDate(url, console.log);
      console.log("The tables are up to date.");
      if (env.url !== undefined) console.log(await signInHint(url, env.url));
    });
}
