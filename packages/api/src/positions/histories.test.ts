import type { StanceMark } from "@onrecord/db/questions/stance-marks";
import { describe, expect, it } from "vitest";
import { agreementsWith } from "./agreements.ts";
import { historiesOf } from "./histories.ts";

const mark = (change: Partial<StanceMark>): StanceMark => ({
  holderId: 1,
  propositionId: 1,
  utteranceId: "1",
  statementId: "1",
  articleId: "1",
  storyId: "1",
  saidOn: "2026-03-02",
  saidHow: "assumed",
  kind: "direct",
  label: "for",
  basis: "said",
  confidence: 0.8,
  ...change,
});
const settings = { bar: 0, today: "2026-04-01" };

describe("the history of a holder and a proposition", () => {
  it("counts an utterance once, however many statements report it", () => {
    const [history] = historiesOf([mark({}), mark({ statementId: "2", articleId: "2" })], settings);
    expect(history?.utterances).toHaveLength(1);
    expect(history?.utterances[0]).toMatchObject({ id: "1", reports: 2 });
  });

  it("stands on the day that a report states, not on that of a late reprint", () => {
    const stated = mark({ statementId: "2", saidOn: "2025-01-10", saidHow: "stated" });
    expect(historiesOf([mark({}), stated], settings)[0]?.utterances[0]?.saidOn).toBe("2025-01-10");
  });

  it("leaves out what was said at a time coarser than a month", () => {
    expect(historiesOf([mark({ saidOn: null })], settings)).toEqual([]);
  });

  it("finds a shift that two days on the other side confirm, and none in a single one", () => {
    const earlier = [
      mark({ utteranceId: "1", saidOn: "2026-01-05", storyId: "1" }),
      mark({ utteranceId: "2", saidOn: "2026-01-12", storyId: "2" }),
    ];
    const against = (utteranceId: string, saidOn: string) =>
      mark({ utteranceId, statementId: utteranceId, saidOn, label: "against", storyId: utteranceId });
    expect(historiesOf([...earlier, against("3", "2026-02-02")], settings)[0]?.positions.shifts).toEqual([]);
    const [history] = historiesOf([...earlier, against("3", "2026-02-02"), against("4", "2026-02-09")], settings);
    expect(history?.positions.shifts).toMatchObject([
      { from: "for", to: "against", on: "2026-02-02", confirmedOn: "2026-02-09" },
    ]);
  });
});

/** Two utterances on one side, on two days: a position. */
const both = (holderId: number, propositionId: number, label: "for" | "against") =>
  ["2026-03-02", "2026-03-09"].map((saidOn, index) =>
    mark({
      holderId,
      propositionId,
      label,
      saidOn,
      utteranceId: `${holderId}${propositionId}${index}`,
      storyId: String(index),
    }),
  );

describe("agreement", () => {
  it("compares sides of today on the same propositions alone", () => {
    const histories = historiesOf(
      [
        ...both(1, 1, "for"),
        ...both(1, 2, "for"),
        ...both(2, 1, "for"),
        ...both(2, 2, "against"),
        ...both(3, 3, "for"),
      ],
      settings,
    );
    expect(agreementsWith(1, histories)).toEqual([{ speakerId: 2, same: [1], opposite: [2] }]);
  });
});
