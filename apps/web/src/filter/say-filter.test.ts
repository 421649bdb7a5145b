import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { nameOf, sayFilter, sayPeriod } from "./say-filter.ts";

test.each([
  [{ last: "12m" }, "Last 12 months"],
  [{ from: "2025-02-03", until: "2025-02-10" }, "3–9 Feb 2025"],
  [{ from: "2025-02-03", until: "2025-02-04" }, "3 Feb 2025"],
  [{ from: "2025-01-28", until: "2025-02-04" }, "28 Jan 2025 – 3 Feb 2025"],
] as const)("%o is said as %s", (period, words) => expect(sayPeriod(period)).toBe(words));

test("no filter is its period alone", () => {
  expect(sayFilter(NO_FILTER, [])).toBe("Last 12 months");
});

test("every part of a filter is said", () => {
  const filter = {
    ...NO_FILTER,
    topics: [1],
    speakers: [4, 5],
    outlets: [2],
    propositions: [9],
    notSpeakers: [1, 4],
    notPropositions: [9],
    stances: ["for", "mixed"],
    bases: ["done"],
    kinds: ["direct"],
    directOnly: true,
    voices: "named",
    language: "uk",
    text: "port AND strike",
    wide: true,
    bar: 0.6,
    only: "undated",
  } as const;
  const names = [
    { kind: "topic", id: 1, name: "Port strike" },
    { kind: "speaker", id: 4, name: "Ada Rees" },
    { kind: "speaker", id: 1, name: "Somebody else" },
    { kind: "outlet", id: 2, name: "Harbour Post" },
    { kind: "proposition", id: 9, name: "The port should close" },
  ] as const;
  expect(
    sayFilter(
      {
        ...filter,
        topics: [1],
        speakers: [4, 5],
        outlets: [2],
        propositions: [9],
        notSpeakers: [1, 4],
        notPropositions: [9],
        stances: ["for", "mixed"],
        bases: ["done"],
        kinds: ["direct"],
      },
      names,
    ),
  ).toBe(
    "Last 12 months · Port strike · Ada Rees or no. 5 · Harbour Post · on “The port should close” · " +
      "not Somebody else, Ada Rees · not The port should close · for or mixed · done · " +
      "direct statements · direct words only · named voices · in Ukrainian · text: port AND strike · " +
      "all statements in these articles · confidence from 0.6 · undated only",
  );
});

test("an utterance is listed whatever the period", () => {
  expect(sayFilter({ ...NO_FILTER, utterance: "7" }, [])).toBe("One utterance, wherever it is reported");
});

test("a name that is on its way is not shown as a number", () => {
  expect(nameOf(undefined, "topic", 1)).toBe("…");
  expect(nameOf([], "topic", 1)).toBe("no. 1");
});
