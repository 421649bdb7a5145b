import { expect, test } from "vitest";
import { askAll } from "./ask-all.ts";
import type { Answer, Asked, Judge, Question } from "./judge.ts";
import { openPocket } from "./open-pocket.ts";
import { questionKey } from "./question-key.ts";
import { NO_USAGE, sumOf } from "./usage.ts";

const ANSWER: Answer = { label: "for", confidence: 0.8, evidence: [], reason: "It says so." };
const EACH = { tokensIn: 10, tokensOut: 5, cost: 1 };

/** A judge of two questions a request that remembers what it was asked. */
function judgeThat(answer: (questions: readonly Question[]) => Asked | undefined = () => undefined) {
  const asked: string[][] = [];
  const judge: Judge = {
    model: "small-1",
    prompt: "stance-1",
    batch: 2,
    estimate: (questions) => questions.reduce((sum) => sumOf(sum, EACH), NO_USAGE),
    ask: async (questions) => {
      asked.push(questions.map(({ statement }) => statement));
      return (
        answer(questions) ?? {
          kind: "answered",
          judged: questions.map(() => ({ kind: "answered", answer: ANSWER })),
          usage: judge.estimate(questions),
        }
      );
    },
    close: async () => undefined,
  };
  return { judge, asked };
}

const purseOf = (tokens: number) => openPocket({ tokens });

const NOTHING = { recall: async () => new Map<string, Answer>(), remember: async () => undefined };
const questions = (...statements: string[]): Question[] =>
  statements.map((statement) => ({ proposition: "p", holder: "h", statement, context: "" }));
const kinds = ({ outcomes }: Awaited<ReturnType<typeof askAll>>) => outcomes.map(({ kind }) => kind);

test("questions go out in batches, and each has its share of what they cost", async () => {
  const { judge, asked } = judgeThat();
  const purse = purseOf(1000);
  const all = await askAll(questions("a", "b", "c"), { judge, memory: NOTHING, purse });
  expect(asked).toEqual([["a", "b"], ["c"]]);
  expect(all).toEqual({
    outcomes: Array.from({ length: 3 }, () => ({ kind: "answered", answer: ANSWER, isRemembered: false, usage: EACH })),
  });
  expect(purse.spent()).toEqual({ tokensIn: 30, tokensOut: 15, cost: 3 });
});

test("what was answered before is not asked again and costs nothing", async () => {
  const { judge, asked } = judgeThat();
  const [known, fresh] = questions("known", "fresh");
  const memory = { ...NOTHING, recall: async () => new Map([[questionKey(judge, known!), ANSWER]]) };
  const all = await askAll([known!, fresh!], { judge, memory, purse: purseOf(1000) });
  expect(asked).toEqual([["fresh"]]);
  expect(all.outcomes[0]).toEqual({ kind: "answered", answer: ANSWER, isRemembered: true, usage: NO_USAGE });
});

test("answers are remembered after each request, and failures are not", async () => {
  const remembered: number[] = [];
  const memory = { ...NOTHING, remember: async ({ size }: Map<string, Answer>) => void remembered.push(size) };
  const { judge } = judgeThat((batch) => {
    const failed = { kind: "failed", because: "no-answer" } as const;
    const judged = batch.map(({ statement }) =>
      statement === "odd" ? failed : { kind: "answered" as const, answer: ANSWER },
    );
    return { kind: "answered", judged, usage: NO_USAGE };
  });
  await askAll(questions("a", "b", "odd"), { judge, memory, purse: purseOf(1000) });
  expect(remembered).toEqual([2, 0]);
});

test("equal questions are asked once, and the first bears the cost", async () => {
  const { judge, asked } = judgeThat();
  const all = await askAll(questions("a", "a", "a"), { judge, memory: NOTHING, purse: purseOf(1000) });
  expect(asked).toEqual([["a"]]);
  expect(all.outcomes).toMatchObject([{ usage: EACH }, { usage: NO_USAGE }, { usage: NO_USAGE }]);
});

test("the budget stops the asking before it is passed, and what is left may be asked later", async () => {
  const { judge, asked } = judgeThat();
  const purse = purseOf(59); // four questions would need 60
  const all = await askAll(questions("a", "b", "c", "d"), { judge, memory: NOTHING, purse });
  expect(asked).toEqual([["a", "b"]]);
  expect(all.stopped).toEqual({ because: "budget" });
  expect(kinds(all)).toEqual(["answered", "answered", "left", "left"]);
  expect(purse.spent()).toEqual({ tokensIn: 20, tokensOut: 10, cost: 2 });
});

test("a judge that cannot be asked fails the questions of that request and is not asked the others", async () => {
  const { judge, asked } = judgeThat(() => ({
    kind: "failed",
    because: "too-busy",
    detail: "429",
    usage: NO_USAGE,
    wait: 30,
  }));
  const purse = purseOf(1000);
  const all = await askAll(questions("a", "b", "c"), { judge, memory: NOTHING, purse });
  expect(asked).toEqual([["a", "b"]]);
  expect(all.stopped).toEqual({ because: "too-busy", detail: "429", wait: 30 });
  expect(kinds(all)).toEqual(["failed", "failed", "left"]);
  expect(purse.spent()).toEqual(NO_USAGE);
  expect(purse.requests()).toEqual({ made: 1, failed: 1 });
});

test("another model, prompt, proposition, holder, context or statement is another question", () => {
  const asked = { proposition: "p", holder: "h", statement: "s", context: "c" };
  const by = { model: "m", prompt: "1" };
  const keys = [
    questionKey(by, asked),
    questionKey({ ...by, model: "n" }, asked),
    questionKey({ ...by, prompt: "2" }, asked),
    ...Object.keys(asked).map((part) => questionKey(by, { ...asked, [part]: "other" })),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(questionKey(by, { ...asked })).toBe(keys[0]);
});
