/** How do the screens stand up to a big newsroom? Pictures of overview, topic and speaker, into docs/screenshots. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createCaller } from "@onrecord/api/root";
import { openServices } from "@onrecord/api/services";
import { type Ask, askAs } from "@onrecord/e2e/ask";
import { keepCookies } from "@onrecord/e2e/keep-cookies";
import type { SignIn } from "@onrecord/e2e/people";
import type { Screen } from "@onrecord/e2e/screens";
import { takePictures } from "@onrecord/e2e/take-pictures";
import { withBrowser } from "@onrecord/e2e/with-browser";
import { NO_FILTER } from "@onrecord/query/filter";
import { strangersEnvironment } from "../start/strangers-environment.ts";
import { START_HERE, THIS_CLONE } from "../start/this-clone.ts";
import { whileRunning } from "../start/while-running.ts";
import { withFolder } from "../start/with-folder.ts";
import { NEWSROOM, withNewsroom } from "../with-newsroom.ts";

/** Pictures are named after the number of articles: `topic-100000-light-desktop.png`. */
export async function takeNewsroomPictures(articles: number): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await withNewsroom({ articles, lastDay: yesterday }, ({ url: databaseUrl }) =>
    withFolder(async (folder) => {
      const owner = await makeOwner(databaseUrl);
      const env = { ...strangersEnvironment(process.env), DATABASE_URL: databaseUrl, ONRECORD_DEMO: "off" };
      const here = { clone: THIS_CLONE, command: START_HERE, dataFolder: join(folder, "data"), env };
      await whileRunning(here, async ({ url, alive }) => {
        await alive();
        await withBrowser(async (browser) => {
          await keepCookies(browser, "owner", owner);
          await takePictures(browser, await screensOf(await askAs("owner", url), articles));
        });
      });
    }),
  );
}

/** Somebody who may see all of the newsroom. */
async function makeOwner(databaseUrl: string): Promise<SignIn> {
  const services = await openServices({
    databaseUrl,
    secret: randomBytes(32).toString("hex"),
    baseUrl: "http://127.0.0.1",
    allowPrivate: [],
    log: (line) => console.log(line),
  });
  try {
    const signIn = { email: "owner@newsroom.example", password: randomBytes(16).toString("hex") };
    const { addPerson } = createCaller(services.operator).team;
    await addPerson({ ...signIn, name: "Newsroom owner", role: "owner", team: NEWSROOM.slug });
    return signIn;
  } finally {
    await services.close();
  }
}

async function screensOf(ask: Ask, articles: number): Promise<Screen[]> {
  const team = NEWSROOM.slug;
  const [topic] = await ask.topics.list.query({ team });
  const { rows } = await ask.speakers.list.query({ team, filter: NO_FILTER, size: 1 });
  const screen = (name: string, path: string): Screen => ({
    name: `${name}-${articles}`,
    path: `/t/${team}${path}`,
    as: "owner",
  });
  return [
    screen("overview", ""),
    screen("topic", `/topics/${topic!.id}`),
    screen("speaker", `/speakers/${rows[0]!.id}`),
  ];
}
