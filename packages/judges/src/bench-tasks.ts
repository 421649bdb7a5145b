import { z } from "zod";
import { askAll, type Outcome } from "./ask-all.ts";
import { sayFailure } from "./failures.ts";
import type { Judge, Question } from "./judge.ts";
import { openPocket } from "./open-pocket.ts";
import type { Budget } from "./usage.ts";

/** A text by one author, and what it may be for or against. */
export const StanceItem = z.object({ id: z.string(), text: z.string(), proposition: z.string() });
export type StanceItem = z.infer<typeof StanceItem>;

export interface StanceAnswer {
  stance: "for" | "against" | "neutral";
  confidence: number;
}

export interface JudgedTask {
  /** Throws when it is no item of the task. */
  parse: (item: unknown) => StanceItem;
  /** One answer an item: the judge's, or the rules' where it gave none. */
  answer: (items: readonly StanceItem[]) => Promise<(StanceAnswer & { id: string })[]>;
  /** What it came to, in sentences. `complete`: the judge answered every item. */
  report: () => { says: string[]; complete: boolean };
}

/** `stance`, answered by a judge within a budget; the rules' answer stands where it fails. Each item is asked about, however sure the rules are. */
export function judgedStanceTask(
  { judge, budget }: { judge: Judge; budget: Budget },
  rules: (item: StanceItem) => StanceAnswer,
): JudgedTask {
  const pocket = openPocket(budget);
  const memory = { recall: async () => new Map(), remember: async () => undefined };
  const failures = new Map<string, number>();
  let asked = 0;
  return {
    parse: (item) => StanceItem.parse(item),
    answer: async (items) => {
      const { outcomes, stopped } = await askAll(items.map(questionOf), { judge, memory, purse: pocket });
      asked += items.length;
      return items.map((item, n) => {
        const outcome = outcomes[n]!;
        if (outcome.kind === "answered") return { id: item.id, ...answerOf(outcome) };
        const why = outcome.kind === "failed" ? sayFailure(outcome.because) : sayLeft(stopped?.because);
        failures.set(why, (failures.get(why) ?? 0) + 1);
        return { id: item.id, ...rules(item) };
      });
    },
    report: () => {
      const missed = [...failures.values()].reduce((sum, n) => sum + n, 0);
      const { tokensIn, tokensOut, cost } = pocket.spent();
      const { made, failed } = pocket.requests();
      const spent = `${made} requests (${failed} failed), ${tokensIn} tokens in, ${tokensOut} out, cost ${cost.toFixed(4)}.`;
      return {
        says: [
          `${judge.model} (${judge.prompt}) answered ${asked - missed} of ${asked} items: ${spent}`,
          ...[...failures].map(([why, n]) => `The rules answered ${n} items. ${why}`),
        ],
        complete: missed === 0,
      };
    },
  };
}

/** The author of the text is its holder; nothing stands before it. */
const questionOf = ({ text, proposition }: StanceItem): Question => ({
  proposition,
  holder: "the author",
  statement: text,
  context: "",
});

function answerOf({ answer: { label, confidence } }: Extract<Outcome, { kind: "answered" }>): StanceAnswer {
  return { stance: label === "for" || label === "against" ? label : "neutral", confidence };
}

const sayLeft = (because: string | undefined): string =>
  because === "budget" ? "The budget is spent." : "The judge had failed just before.";
