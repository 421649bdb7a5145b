import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber } from "./days.ts";
import { type PositionHistory, readPositions, type StancedUtterance } from "./read-positions.ts";

const START = "2025-01-01";
const SIGNS = { "+": "for", "-": "against", "0": "mixed", "?": "unclear" } as const;

/** "0+ 10- 20-": on day 0 for, on day 10 against … Suffixes: `d` done, `h` second-hand, `.4` confidence, `p` by a person, `@x` story. */
function utterances(script: string): StancedUtterance[] {
  return script.split(" ").map((word, index) => {
    const [, day, sign, flags = "", confidence, story] = /^(\d+)([+\-0?])([dhp]*)(\.\d+)?(?:@(\w+))?$/.exec(word) ?? [];
    return {
      id: `u${String(index).padStart(2, "0")}`,
      saidOn: addDays(START, Number(day)),
      story: story ?? `story${index}`,
      label: SIGNS[sign as keyof typeof SIGNS],
      basis: flags.includes("h") ? "second-hand" : flags.includes("d") ? "done" : "said",
      confidence: confidence === undefined ? 0.9 : Number(confidence),
      ...(flags.includes("p") ? { byPerson: true } : {}),
    };
  });
}

function read(script: string, today: number, bar = 0.6): PositionHistory<StancedUtterance> {
  return readPositions(script === "" ? [] : utterances(script), { bar, today: addDays(START, today) });
}

function day(on: string): number {
  return (Date.parse(on) - Date.parse(START)) / 86_400_000;
}

/** "0-10 thin, 10-30 for" */
function line(history: PositionHistory<StancedUtterance>): string {
  return history.segments.map(({ kind, from, until }) => `${day(from)}-${day(until)} ${kind}`).join(", ");
}

describe("a position", () => {
  it.each([
    ["", 10, "none"],
    ["0+", 10, "thin"],
    ["0+ 5+", 10, "for"],
    ["0- 5-", 10, "against"],
    ["0+ 5-", 10, "mixed"],
    ["0+ 5+ 6+ 7-", 10, "for"],
    ["0+ 5+ 6-", 10, "mixed"],
    ["0+ 5+ 6+ 7+ 8- 9+ 10- 11+", 12, "for"],
    ["0+ 5+ 6+ 7+ 8- 9+ 10- 11-", 11, "against"],
    ["0- 5- 6- 7+", 10, "against"],
    ["0+ 5+ 6+ 70", 10, "for"],
    ["00 50", 10, "mixed"],
    ["0+@a 0+@a 0+@a", 10, "thin"],
    ["0+@a 0+@b", 10, "for"],
    ["0+@a 1+@a", 10, "for"],
    ["0+ 5+d", 10, "for"],
    ["0+ 5+h", 10, "thin"],
    ["0+ 5?", 10, "thin"],
    ["0+ 5+.5", 10, "thin"],
    ["0+ 5+.6", 10, "for"],
    ["0+ 5+p.1", 10, "for"],
    ["0+ 5+", 3, "thin"],
    ["0+ 5+", 179, "for"],
    ["0+ 5+", 180, "thin"],
    ["0+ 5+", 185, "none"],
  ])("from %j on day %i is %s", (script, today, kind) => {
    expect(read(script, today).now.kind).toBe(kind);
  });

  it("counts its utterances by label", () => {
    expect(read("0+ 1+ 2+ 3- 40 5? 6+h", 10).now).toEqual({
      kind: "mixed",
      n: 5,
      for: 3,
      against: 1,
      mixed: 1,
      balance: 0.4,
    });
  });

  it("is drawn from its first utterance to today, and ends where there is none", () => {
    expect(line(read("0+ 10+", 300))).toBe("0-10 thin, 10-180 for, 180-190 thin, 190-301 none");
  });

  it("that is none now tells the last one and when it ended", () => {
    expect(read("0+ 10+", 300).last).toEqual({ kind: "for", until: addDays(START, 180) });
    expect(read("0+ 10+", 100).last).toBeUndefined();
    expect(read("0+", 300).last).toBeUndefined();
  });

  it("falls silent, which is no shift", () => {
    const history = read("0+ 10+", 300);
    expect(history.fellSilent).toEqual([{ on: addDays(START, 190) }]);
    expect(history.shifts).toEqual([]);
  });

  it("softens to mixed, which is no shift", () => {
    const history = read("0+ 10+ 20- 250", 60);
    expect(history.softened).toEqual([{ on: addDays(START, 20), from: "for" }]);
    expect(history.shifts).toEqual([]);
  });
});

describe("a shift", () => {
  it("is two utterances in a row on the other side, dated at the first, confirmed by the second", () => {
    const { shifts, possibleShifts } = read("0+ 10+ 20- 30-", 40);
    const figures = shifts.map(({ on, confirmedOn, from, to }) => [day(on), day(confirmedOn), from, to]);
    expect(figures).toEqual([[20, 30, "for", "against"]]);
    const shown = shifts.map(({ before, first, second }) => [before.id, first.id, second.id]);
    expect(shown).toEqual([["u01", "u02", "u03"]]);
    expect(possibleShifts).toEqual([]);
  });

  it("makes what was said before it count no more", () => {
    expect(line(read("0+ 10+ 20- 30-", 40))).toBe("0-10 thin, 10-20 for, 20-30 thin, 30-41 against");
  });

  it.each([
    ["one alone is only possible", "0+ 10+ 20-", 0, 1],
    ["two on one day are only possible", "0+ 10+ 20-@a 20-@b", 0, 1],
    ["two on one day and one later confirm", "0+ 10+ 20-@a 20-@b 30-", 1, 0],
    ["mixed between them breaks the run", "0+ 10+ 20- 250 30-", 0, 1],
    ["unclear between them does not", "0+ 10+ 20- 25? 30-", 1, 0],
    ["second-hand between them does not", "0+ 10+ 20- 25+h 30-", 1, 0],
    ["second-hand words never confirm", "0+ 10+ 20- 30-h", 0, 1],
    ["unsure words never confirm", "0+ 10+ 20- 30-.3", 0, 1],
    ["the old side between them breaks the run", "0+ 1+ 2+ 10+ 20- 25+ 30-", 0, 2],
    ["a day with both sides is not the first of two", "0+ 10+ 20- 20+ 30-", 0, 1],
    ["a thin position cannot shift", "0+ 20- 30-", 0, 0],
    ["a lapsed position cannot shift", "0+ 10+ 200- 210-", 0, 0],
    ["the second may come late", "0+ 10+ 20- 300-", 1, 0],
    ["a position can shift back", "0+ 10+ 20- 30- 40+ 50+", 2, 0],
    ["the same side again is no shift", "0+ 10+ 20+ 30+", 0, 0],
  ])("%s", (_, script, shifts, possible) => {
    const history = read(script, 320);
    expect([history.shifts.length, history.possibleShifts.length]).toEqual([shifts, possible]);
  });

  it("that is only possible is open until something counted follows", () => {
    expect(read("0+ 10+ 20- 21?", 40).possibleShifts.map(({ isOpen }) => isOpen)).toEqual([true]);
    expect(read("0+ 1+ 2+ 10+ 20- 30+", 40).possibleShifts.map(({ isOpen }) => isOpen)).toEqual([false]);
  });

  it("is not known before the day that confirms it", () => {
    expect(read("0+ 10+ 20- 30-", 29).shifts).toEqual([]);
    expect(read("0+ 10+ 20- 30-", 30).shifts).toHaveLength(1);
  });
});

describe("any history", () => {
  const anyUtterance = fc.record({
    id: fc.uuid(),
    saidOn: fc.nat(500).map((days) => addDays(START, days)),
    story: fc.constantFrom("a", "b", "c"),
    label: fc.constantFrom<StancedUtterance["label"][]>("for", "against", "mixed", "unclear"),
    basis: fc.constantFrom<StancedUtterance["basis"][]>("said", "said", "done", "second-hand"),
    confidence: fc.constantFrom(0.3, 0.7, 1),
  });
  const settings = { bar: 0.6, today: addDays(START, 520) };

  it("shows of a day what was reported first", () => {
    const [was, still, second, first, third] = utterances("0+ 1+ 5- 5- 9-");
    const reported = [was!, still!, first!, second!, third!];
    expect(readPositions(reported, settings).shifts.map((shift) => shift.first)).toEqual([first]);
  });

  it("leaves no day out, whatever the order of the days", () => {
    fc.assert(
      fc.property(fc.array(anyUtterance, { maxLength: 30 }), (spoken) => {
        const history = readPositions(spoken, settings);
        const backwards = spoken.toSorted((a, b) => dayNumber(b.saidOn) - dayNumber(a.saidOn));
        expect(readPositions(backwards, settings)).toEqual(history);
        for (const [index, segment] of history.segments.entries()) {
          const next = history.segments[index + 1];
          expect(segment.until).toBe(next?.from ?? addDays(settings.today, 1));
        }
        expect(history.segments.at(-1)?.kind ?? "none").toBe(history.now.kind);
      }),
    );
  });

  it("has shifts that go to and fro between the sides", () => {
    fc.assert(
      fc.property(fc.array(anyUtterance, { maxLength: 40 }), (spoken) => {
        for (const { from, to, on, confirmedOn, before, first, second } of readPositions(spoken, settings).shifts) {
          expect([before.label, first.label, second.label]).toEqual([from, to, to]);
          expect(before.saidOn < on && on === first.saidOn && on < confirmedOn && confirmedOn === second.saidOn).toBe(
            true,
          );
        }
      }),
    );
  });

  it("does not change when unclear and second-hand words are added", () => {
    fc.assert(
      fc.property(
        fc.array(anyUtterance, { maxLength: 20 }),
        fc.array(anyUtterance, { maxLength: 10 }),
        (spoken, more) => {
          const drawnOnly = more.map((utterance, index) =>
            index % 2 === 0
              ? { ...utterance, label: "unclear" as const }
              : { ...utterance, basis: "second-hand" as const },
          );
          expect(readPositions([...spoken, ...drawnOnly], settings)).toEqual(readPositions(spoken, settings));
        },
      ),
    );
  });
});
