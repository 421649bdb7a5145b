import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { judgedStanceTask, type StanceItem } from "./bench-tasks.ts";
import { openEndpoint } from "./endpoint/open-endpoint.ts";
import { openFolder } from "./folder/open-folder.ts";
import type { Judge } from "./judge.ts";
import { makeModelFolder } from "./testing/model-folder.ts";
import { complete, type ModelServer, openModelServer } from "./testing/model-server.ts";

let judge: Judge | undefined;
let server: ModelServer | undefined;
afterEach(async () => {
  await judge?.close();
  await server?.close();
  judge = server = undefined;
});

const RULES = () => ({ stance: "neutral", confidence: 0.5 }) as const;
const items: StanceItem[] = ["Keep it!", "Close it!", "It is blue."].map((text, n) => ({
  id: `i${n}`,
  text,
  proposition: "The pool should stay open.",
}));

async function endpoint(answer: Parameters<typeof openModelServer>[0]): Promise<Judge> {
  server = await openModelServer(answer);
  const price = { in: 1, out: 1 };
  judge = openEndpoint({ url: server.url, model: "small-1", batch: 2, timeout: 2000, price, pauses: [] });
  return judge;
}

test("each item gets the judge's side, told as the bench wants it, and the report says what was used", async () => {
  const labels = ["for", "against", "unclear"];
  const by = await endpoint((asked, response) =>
    complete(
      response,
      asked.map(({ number, statement }) => ({
        number,
        label: labels[items.findIndex(({ text }) => text === statement)],
        confidence: 0.9,
        evidence: statement,
        reason: "So.",
      })),
    ),
  );
  const task = judgedStanceTask({ judge: by, budget: {} }, RULES);
  expect(await task.answer(items)).toEqual([
    { id: "i0", stance: "for", confidence: 0.9 },
    { id: "i1", stance: "against", confidence: 0.9 },
    { id: "i2", stance: "neutral", confidence: 0.9 },
  ]);
  expect(task.report()).toEqual({
    says: ["small-1 (stance-1) answered 3 of 3 items: 2 requests (0 failed), 1800 tokens in, 200 out, cost 0.0020."],
    complete: true,
  });
});

test("where the judge fails the rules' answer stands, and the report says how often and why", async () => {
  const by = await endpoint((_, response) => {
    response.writeHead(403).end();
  });
  const task = judgedStanceTask({ judge: by, budget: {} }, RULES);
  expect(await task.answer(items)).toEqual(items.map(({ id }) => ({ id, ...RULES() })));
  expect(task.report()).toEqual({
    says: [
      "small-1 (stance-1) answered 0 of 3 items: 1 requests (1 failed), 0 tokens in, 0 out, cost 0.0000.",
      "The rules answered 2 items. The model refused the key or the request.",
      "The rules answered 1 items. The judge had failed just before.",
    ],
    complete: false,
  });
});

test("the budget ends the asking", async () => {
  const by = await endpoint(() => undefined);
  const task = judgedStanceTask({ judge: by, budget: { tokens: 10 } }, RULES);
  await task.answer(items);
  expect(server!.requests).toHaveLength(0);
  expect(task.report().says[1]).toBe("The rules answered 3 items. The budget is spent.");
});

test("a model in a folder is measured the same way", async () => {
  const folder = makeModelFolder({ labels: ["entailment", "contradiction"], weights: { keep: [2, 0], close: [0, 2] } });
  judge = await openFolder({ folder, batch: 8, timeout: 20_000 });
  const task = judgedStanceTask({ judge, budget: {} }, RULES);
  expect((await task.answer(items.slice(0, 2))).map(({ stance }) => stance)).toEqual(["for", "against"]);
  rmSync(folder, { recursive: true });
});
