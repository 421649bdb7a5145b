import { describe, expect, it } from "vitest";
import { pronounsTask, sentencesTask, statementsTask } from "./bench-tasks.ts";

describe("bench tasks", () => {
  it("answers with sentence spans", () => {
    expect(sentencesTask({ text: "One. Two." })).toEqual({
      sentences: [
        [0, 4],
        [5, 9],
      ],
    });
  });

  it("answers with statements, and null for an unknown speaker", () => {
    const { statements } = statementsTask({ text: "Ann Lee said that it rained. They were told that it would stop." });
    expect(statements).toEqual([
      { kind: "indirect", source: [[0, 7]], speaker: "Ann Lee", cue: [[8, 12]], content: [[13, 27]] },
      { kind: "indirect", source: [], speaker: null, cue: [[34, 43]], content: [[44, 62]] },
    ]);
  });

  it("answers which of two names a pronoun means", () => {
    const text = "Ann Lee met Bo Hale. She smiled.";
    expect(pronounsTask({ text, pronoun: [21, 24], a: [0, 7], b: [12, 19] })).toEqual({ answer: "A" });
  });
});
