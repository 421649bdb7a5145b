// Pictures of every screen, in both themes, on a desk and on a phone, from an Onrecord that runs with its demo:
//   pnpm start | tee .onrecord/console.txt
//   E2E_PORT=3000 E2E_DATA=.onrecord pnpm --filter @onrecord/e2e screenshots [name …]
import { askAs } from "./harness/ask.ts";
import { keepCookies } from "./harness/keep-cookies.ts";
import { DEMO, ROLES } from "./harness/people.ts";
import { bringInReadings, READINGS } from "./harness/readings.ts";
import { listScreens } from "./harness/screens.ts";
import type { Screen } from "./harness/screens.ts";
import { waitForSignIn } from "./harness/sign-in.ts";
import { takePictures } from "./harness/take-pictures.ts";
import { testInstallation } from "./harness/test-installation.ts";
import { withBrowser } from "./harness/with-browser.ts";

const { url } = await testInstallation();
await withBrowser(async (browser) => {
  for (const role of ROLES) await keepCookies(browser, role, await waitForSignIn(role));
  const asked = process.argv.slice(2);
  const screens = (await allScreens()).filter(({ name }) => asked.length === 0 || asked.includes(name));
  await takePictures(browser, screens);
});

/** The screens, and the reader on the articles whose marks are hard to draw. */
async function allScreens(): Promise<Screen[]> {
  const ask = await askAs("owner", url);
  const readings = await bringInReadings();
  const readers = READINGS.map(async (reading): Promise<Screen> => {
    const articleId = readings[reading];
    const { statements } = await ask.articles.read.query({ team: DEMO, articleId });
    const path = `/t/${DEMO}/articles/${articleId}?statement=${statements[0]!.id}`;
    return { name: `reader-${reading}`, path, as: "owner" };
  });
  return [...(await listScreens(ask)), ...(await Promise.all(readers))];
}
