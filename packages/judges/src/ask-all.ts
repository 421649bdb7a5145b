import type { FailureReason } from "./failures.ts";
import type { Answer, Judge, Question, Usage } from "./judge.ts";
import { questionKey } from "./question-key.ts";
import { NO_USAGE, sharesOf } from "./usage.ts";

/** Answers given before, by their question's key. */
export interface Memory {
  recall: (keys: readonly string[]) => Promise<Map<string, Answer>>;
  /** Called after each request, so that what was paid for is kept whatever happens next. */
  remember: (answers: Map<string, Answer>) => Promise<void>;
}

/** Keeps a budget, over as many processes as share it: what a request can use is set aside before it is made. */
export interface Purse {
  /** False, and nothing is set aside, when the budget does not cover it. */
  reserve: (most: Usage) => Promise<boolean>;
  /** Puts what was used in the place of what was set aside. */
  settle: (most: Usage, used: Usage, { failed }: { failed: boolean }) => Promise<void>;
}

/** What came of one question. `left`: it was not asked, and may be asked later. */
export type Outcome =
  | { kind: "answered"; answer: Answer; isRemembered: boolean; usage: Usage }
  | { kind: "failed"; because: FailureReason; detail?: string | undefined; usage: Usage }
  | { kind: "left" };

/** Why not all were asked. `wait`: seconds, when the judge said how long. */
export type Stopped = { because: "budget" } | { because: FailureReason; detail: string; wait?: number | undefined };

export interface AskedAll {
  /** For each question, in order. */
  outcomes: Outcome[];
  stopped?: Stopped;
}

interface Asking {
  judge: Judge;
  memory: Memory;
  purse: Purse;
}

/**
 * Asks a judge about many questions: what was answered before is not asked again, equal questions are asked once, the rest goes out in
 * batches until the budget or the judge gives out.
 */
export async function askAll(questions: readonly Question[], { judge, memory, purse }: Asking): Promise<AskedAll> {
  const keys = questions.map((question) => questionKey(judge, question));
  const outcomes = new Map<string, Outcome>();
  for (const [key, answer] of await memory.recall([...new Set(keys)]))
    outcomes.set(key, { kind: "answered", answer, isRemembered: true, usage: NO_USAGE });

  const open = new Map(keys.flatMap((key, n) => (outcomes.has(key) ? [] : [[key, questions[n]!] as const])));
  const stopped = await askInBatches([...open], outcomes, { judge, memory, purse });
  const asked = keys.map((key): Outcome => outcomes.get(key) ?? { kind: "left" });
  return { outcomes: asked.map(oncePaid(keys)), ...(stopped === undefined ? {} : { stopped }) };
}

async function askInBatches(
  open: readonly (readonly [key: string, question: Question])[],
  outcomes: Map<string, Outcome>,
  { judge, memory, purse }: Asking,
): Promise<Stopped | undefined> {
  for (let from = 0; from < open.length; from += judge.batch) {
    const batch = open.slice(from, from + judge.batch);
    const questions = batch.map(([, question]) => question);
    const most = judge.estimate(questions);
    if (!(await purse.reserve(most))) return { because: "budget" };
    const asked = await judge.ask(questions);
    await purse.settle(most, asked.usage, { failed: asked.kind === "failed" });
    const shares = sharesOf(asked.usage, batch.length);
    const answers = new Map<string, Answer>();
    for (const [n, [key]] of batch.entries()) {
      const judged = asked.kind === "failed" ? asked : asked.judged[n]!;
      const usage = shares[n]!;
      if (judged.kind === "answered") answers.set(key, judged.answer);
      outcomes.set(
        key,
        judged.kind === "answered"
          ? { kind: "answered", answer: judged.answer, isRemembered: false, usage }
          : { kind: "failed", because: judged.because, detail: judged.detail, usage },
      );
    }
    await memory.remember(answers);
    if (asked.kind === "failed") return { because: asked.because, detail: asked.detail, wait: asked.wait };
  }
  return undefined;
}

/** Where a question was asked for several at once, the first bears its cost and the others remember its answer. */
function oncePaid(keys: readonly string[]) {
  return (outcome: Outcome, n: number): Outcome => {
    if (outcome.kind === "left" || keys.indexOf(keys[n]!) === n) return outcome;
    return outcome.kind === "answered"
      ? { ...outcome, isRemembered: true, usage: NO_USAGE }
      : { ...outcome, usage: NO_USAGE };
  };
}
