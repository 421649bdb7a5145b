// What seeds/world.md plants: two changes of position with their days, a possible one, and speakers who stay where they are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_FILTER } from "@onrecord/query/filter";
import { civilDayOf } from "@onrecord/seeds/corpus/civil-week";
import type { WeekDay } from "@onrecord/seeds/corpus/civil-week";
import type { Ask } from "./harness/ask.ts";
import { DEMO } from "./harness/people.ts";
import { testInstallation } from "./harness/test-installation.ts";
import { expect, test } from "./harness/test.ts";

/** No shift may be found for them. */
const STEADY = [
  "Oren Halvik",
  "Tomas Reck",
  "Dag Westby",
  "Anneke Westby",
  "Ruth Amberley",
  "Hugo Lantry",
  "Emil Tarrow",
  "Gerda Sallow",
  "Sefa Brandel",
  "Kasper Olden",
  "Anton Brae",
  "Harriet Lune",
];

test("Sorn's change on the dam is found with its day and the two sentences that show it", async ({ ask }) => {
  const { shifts } = await laneOf(ask, "Mirela Sorn", "The Kell Gorge dam should be built");
  expect(shifts.map(({ from, to, on }) => ({ from, to, on }))).toEqual([
    { from: "for", to: "against", on: await dayOf({ week: 41, weekday: "Wed" }) },
  ]);
  const [shift] = shifts;
  expect(shift!.confirmedOn > shift!.on).toBe(true);
  expect(shift!.confirmedOn <= (await dayOf({ week: 41, weekday: "Sat" }))).toBe(true);
  // The last sentence of the old side and the first of the new.
  expect(shift!.before).toMatchObject({ label: "for", saidOn: await dayOf({ week: 36, weekday: "Thu" }) });
  expect(shift!.first).toMatchObject({ label: "against", saidOn: shift!.on });
  for (const { sentence } of [shift!.before, shift!.first]) expect(sentence).toMatch(/dam/);
});

test("Ferrow's change on phones in schools is found with its day", async ({ ask }) => {
  const { shifts } = await laneOf(ask, "Nadia Ferrow", "Mobile phones should be banned in schools");
  expect(shifts.map(({ from, to, on }) => ({ from, to, on }))).toEqual([
    { from: "against", to: "for", on: await dayOf({ week: 47, weekday: "Tue" }) },
  ]);
});

test("Pell's one sentence against the sale is a possible shift and no more", async ({ ask }) => {
  const { shifts, possibleShifts } = await laneOf(
    ask,
    "Joris Pell",
    "The state railway Calrail should be sold to private investors",
  );
  expect(shifts).toEqual([]);
  expect(possibleShifts.map(({ from, to, on }) => ({ from, to, on }))).toEqual([
    { from: "for", to: "against", on: await dayOf({ week: 75, weekday: "Thu" }) },
  ]);
});

for (const name of STEADY) {
  test(`${name}, who never changes sides, has no shift`, async ({ ask }) => {
    const lanes = (await lanesOf(ask)).filter(({ holder }) => holder.endsWith(name));
    expect(lanes.length, "propositions spoken on").toBeGreaterThan(0);
    expect(lanes.flatMap(({ proposition, shifts }) => shifts.map(({ on }) => `${proposition} ${on}`))).toEqual([]);
  });
}

test("the overview shows no shift but the two planted ones", async ({ ask }) => {
  const filter = { ...NO_FILTER, period: { last: "24m" as const } };
  const { shifts } = await ask.overview.moved.query({ team: DEMO, filter });
  expect(shifts.map(({ holder, proposition }) => `${holder}: ${proposition}`).sort()).toEqual([
    "Mirela Sorn: The Kell Gorge dam should be built",
    "Nadia Ferrow: Mobile phones should be banned in schools",
  ]);
});

/** All that anybody said in the archive's eighteen months, a lane a speaker and proposition. */
async function lanesOf(ask: Ask) {
  const filter = { ...NO_FILTER, period: { last: "24m" as const } };
  return (await ask.stances.timeline.query({ team: DEMO, filter, most: 200 })).lanes;
}

async function laneOf(ask: Ask, holder: string, proposition: string) {
  const lane = (await lanesOf(ask)).find((each) => each.holder === holder && each.proposition === proposition);
  if (!lane) throw new Error(`${holder} has no utterance on “${proposition}”.`);
  return lane;
}

/** The civil day of a day of the newsroom's calendar, which hangs on when this demo was first started. */
async function dayOf(day: WeekDay): Promise<string> {
  const { dataFolder } = await testInstallation();
  const { firstStart } = JSON.parse(readFileSync(join(dataFolder, "demo.json"), "utf8")) as { firstStart: string };
  return civilDayOf(day, firstStart);
}
