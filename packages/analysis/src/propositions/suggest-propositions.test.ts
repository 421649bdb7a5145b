import { describe, expect, test } from "vitest";
import { read } from "../analyze.ts";
import type { Proposition } from "../reading.ts";
import type { HeardAttitude } from "./heard-attitude.ts";
import { suggestPropositions } from "./suggest-propositions.ts";

/** The attitudes of some texts, each a story of its own. */
function hear(...texts: string[]): HeardAttitude[] {
  return texts.flatMap((text, story) =>
    read({ text }).attitudes.map((attitude) => ({
      attitude: { ...attitude, statement: `${story} ${attitude.statement}` },
      story: String(story),
    })),
  );
}

function suggest(heard: HeardAttitude[], known: { existing?: Proposition[]; unwanted?: string[] } = {}) {
  return suggestPropositions(heard, { existing: [], unwanted: [], most: 6, ...known });
}

const TOLL = [
  "“The bridge toll should be scrapped,” Ada Rees said.",
  "“I am against scrapping the bridge toll,” Tom Vale said.",
  "Ida Moss said that the bridge toll should be abolished.",
];
const MILL = [
  "“The old mill should be restored,” Ada Rees said.",
  "“The old mill should be restored,” Tom Vale said.",
  "“The old mill should be restored,” Ida Moss said.",
];

describe("a suggestion", () => {
  test("is a sentence with how many speakers are on each side, in how many stories, and the stances that show it", () => {
    const [toll] = suggest(hear(...TOLL));
    expect(toll).toMatchObject({
      text: "The bridge toll should be scrapped",
      speakers: { for: 2, against: 1 },
      stories: 3,
    });
    expect(toll!.stances.map(({ holder, label }) => [holder.name, label])).toEqual([
      ["Ada Rees", "for"],
      ["Tom Vale", "against"],
      ["Ida Moss", "for"],
    ]);
  });

  test("that is contested comes before one that all agree on", () => {
    expect(suggest(hear(...MILL, ...TOLL)).map(({ text }) => text)).toEqual([
      "The bridge toll should be scrapped",
      "The old mill should be restored",
    ]);
  });

  test("brings what people call its matter as targets", () => {
    const heard = hear(
      "“The old mint should be sold,” Ada Rees said.",
      "“The old mint should not be sold,” Tom Vale said.",
      "“I support the sale,” Ada Rees said.",
      "“We oppose the sale,” Tom Vale said.",
    );
    const [mint] = suggest(heard);
    expect(mint).toMatchObject({ text: "The old mint should be sold", targets: ["the sale"], stories: 4 });
  });

  test("needs two speakers or three stories", () => {
    const once = "“The bridge toll should be scrapped,” Ada Rees said.";
    expect(suggest(hear(once))).toEqual([]);
    expect(suggest(hear(once, once))).toEqual([]);
    expect(suggest(hear(once, once, once))).toHaveLength(1);
    expect(suggest(hear(once, once.replace("Ada Rees", "Tom Vale")))).toHaveLength(1);
  });

  test("counts copies of one text as one story", () => {
    const copies = hear(...Array.from({ length: 3 }, () => TOLL[0]!)).map((one) => ({ ...one, story: "the wire" }));
    expect(suggest(copies)).toEqual([]);
  });

  test("is made once for one matter, in whatever words it is put", () => {
    const heard = hear(
      ...TOLL,
      "“The bridge toll should be abolished,” Ada Rees said.",
      "“The bridge toll must not be abolished,” Tom Vale said.",
    );
    expect(suggest(heard)).toHaveLength(1);
  });

  test("is not made where a proposition asks the same, though in other words", () => {
    const existing = [{ id: "1", text: "The toll on the bridge should be abolished" }];
    expect(suggest(hear(...TOLL), { existing })).toEqual([]);
    expect(suggest(hear(...TOLL), { existing: [{ id: "1", text: "The old mill should be restored" }] })).toHaveLength(
      1,
    );
  });

  test("that was unwanted stays away, and the others come", () => {
    const unwanted = ["The bridge toll should be scrapped"];
    expect(suggest(hear(...TOLL, ...MILL), { unwanted }).map(({ text }) => text)).toEqual([
      "The old mill should be restored",
    ]);
  });

  test("names the matter as fully as two stories do", () => {
    const heard = hear(
      ...["Ada Rees", "Tom Vale", "Ida Moss"].map((name) => `“The tunnel should be built,” ${name} said.`),
      ...["Ada Rees", "Tom Vale"].map((name) => `“The Marden Hill tunnel should be built,” ${name} said.`),
    );
    expect(suggest(heard)[0]!.text).toBe("The Marden Hill tunnel should be built");
  });
});

test("nothing heard suggests nothing", () => {
  expect(suggest([])).toEqual([]);
});
