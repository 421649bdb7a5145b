import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Judge, Question } from "../judge.ts";
import { makeModelFolder } from "../testing/model-folder.ts";
import { openFolder } from "./open-folder.ts";
import { UnusableModel } from "./read-folder.ts";

const WEIGHTS = { support: [4, 0, 0], reject: [0, 0, 4], tram: [0, 9, 0], word: [0, 0.01, 0] };

let folder: string;
let judge: Judge | undefined;
beforeEach(() => {
  folder = makeModelFolder({ labels: ["entailment", "neutral", "contradiction"], weights: WEIGHTS });
});
afterEach(async () => {
  await judge?.close();
  judge = undefined;
  rmSync(folder, { recursive: true });
});

const ask = (statement: string): Question => ({
  proposition: "The tram should run at night.",
  holder: "Mara Olden",
  statement,
  context: "",
});

async function answersTo(...statements: string[]) {
  judge = await openFolder({ folder, batch: 8, timeout: 20_000 });
  const asked = await judge.ask(statements.map(ask));
  if (asked.kind === "failed") throw new Error(asked.detail);
  return asked.judged.map((judged) => (judged.kind === "answered" ? judged.answer.label : judged));
}

test("the runtime runs the graph: each statement gets the label that its words weigh most for", async () => {
  expect(await answersTo("We support it.", "We REJECT it.", "The tram?")).toEqual(["for", "against", "unclear"]);
});

test("the statement is the first text of the pair, and the proposition the second", async () => {
  // "tram" stands in the proposition, and would outweigh any other word in the first text
  expect(await answersTo("We support it.", "We support the tram.")).toEqual(["for", "unclear"]);
});

test("its confidence is the softmax of its outputs, it costs nothing and names its label", async () => {
  judge = await openFolder({ folder, batch: 8, timeout: 20_000 });
  const asked = await judge.ask([ask("We support it.")]);
  const share = Math.exp(4) / (Math.exp(4) + 2); // one word weighs 4 for, none weighs anything else
  expect(asked).toMatchObject({
    usage: { tokensIn: 0, tokensOut: 0, cost: 0 },
    judged: [
      {
        answer: {
          confidence: expect.closeTo(share, 5),
          evidence: [],
          reason: "The model reads the statement as “entailment” of the proposition.",
        },
      },
    ],
  });
});

test("a statement longer than the model reads is cut from its end", async () => {
  const long = "word ".repeat(100);
  expect(await answersTo(`We support it. ${long}`, `${long} We support it.`)).toEqual(["for", "unclear"]);
});

test("another file in the same folder is another judge", async () => {
  judge = await openFolder({ folder, batch: 8, timeout: 20_000 });
  const other = makeModelFolder({ labels: ["entailment", "neutral"], weights: { support: [1, 0] } });
  const second = await openFolder({ folder: other, batch: 8, timeout: 20_000 });
  expect(second.prompt).not.toBe(judge.prompt);
  await second.close();
  rmSync(other, { recursive: true });
});

test("a request that takes too long fails, and the next one gets a fresh thread", async () => {
  judge = await openFolder({ folder, batch: 8, timeout: 1 });
  const many = Array.from({ length: 2000 }, () => ask("We support it."));
  expect(await judge.ask(many)).toMatchObject({ kind: "failed", because: "timeout" });
  expect(await judge.ask(many)).toMatchObject({ kind: "failed", because: "timeout" });
});

test("a request under way when the judge is closed fails at once", async () => {
  judge = await openFolder({ folder, batch: 8, timeout: 20_000 });
  const asked = judge.ask(Array.from({ length: 5000 }, () => ask("We support it.")));
  await judge.close();
  expect(await asked).toMatchObject({ kind: "failed", because: "broken", detail: "the model's thread ended" });
});

test("a graph that gives other outputs than its labels fails, and the reason says so", async () => {
  writeFileSync(join(folder, "config.json"), JSON.stringify({ id2label: { 0: "entailment", 1: "neutral" } }));
  expect(await answersTo("We support it.")).toEqual([
    { kind: "failed", because: "no-answer", detail: "3 outputs for 2 labels" },
  ]);
});

test.each([
  ["no model", (at: string) => rmSync(join(at, "onnx"), { recursive: true }), /holds no ONNX model/],
  ["no tokenizer", (at: string) => rmSync(join(at, "tokenizer.json")), /tokenizer\.json can't be read/],
  ["a broken graph", (at: string) => writeFileSync(join(at, "onnx/model.onnx"), "none"), /can't be run/],
  [
    "labels without a meaning",
    (at: string) => writeFileSync(join(at, "config.json"), '{"id2label":{"0":"LABEL_0"}}'),
    /LABEL_0/,
  ],
])("a folder with %s is refused with a sentence", async (_, spoil, says) => {
  spoil(folder);
  const refused = await openFolder({ folder, batch: 8, timeout: 20_000 }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnusableModel);
  expect((refused as UnusableModel).message).toMatch(says);
});
