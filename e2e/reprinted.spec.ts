// Words of years ago that a paper prints again belong to the day they were said, not to the day of the reprint (seeds/world.md).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_FILTER } from "@onrecord/query/filter";
import { civilDayOf } from "@onrecord/seeds/corpus/civil-week";
import { DEMO } from "./harness/people.ts";
import { testInstallation } from "./harness/test-installation.ts";
import { expect, test } from "./harness/test.ts";

const REPRINTS = [
  { speaker: "Oren Halvik", proposition: "The Kell Gorge dam should be built", once: "against", weeks: [43, 69] },
  { speaker: "Dag Westby", proposition: "Calverra should join the Northern Compact", once: "for", weeks: [29, 62] },
] as const;

for (const { speaker, proposition, once, weeks } of REPRINTS) {
  test(`what ${speaker} said years ago does not stand in the weeks in which it was printed again`, async ({ ask }) => {
    const filter = { ...NO_FILTER, period: { last: "24m" as const } };
    const { lanes } = await ask.stances.timeline.query({ team: DEMO, filter, most: 200 });
    const lane = lanes.find((each) => each.holder === speaker && each.proposition === proposition)!;
    const { dataFolder } = await testInstallation();
    const { firstStart } = JSON.parse(readFileSync(join(dataFolder, "demo.json"), "utf8")) as { firstStart: string };
    for (const week of weeks) {
      const from = civilDayOf({ week, weekday: "Mon" }, firstStart);
      const until = civilDayOf({ week, weekday: "Sun" }, firstStart);
      const printed = lane.utterances.filter(
        ({ label, saidOn }) => label === once && saidOn >= from && saidOn <= until,
      );
      expect(
        printed.map(({ sentence }) => sentence),
        `week ${week}`,
      ).toEqual([]);
    }
  });
}
