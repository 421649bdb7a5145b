/** A chat completion → what came of each question. Pure; total: whatever comes is a value. */
import type { Span } from "@onrecord/analysis/reading";
import { z } from "zod";
import type { Judged, Question } from "../judge.ts";
import { Reply } from "./prompt.ts";

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).optional(),
});

export interface Parsed {
  judged: Judged[];
  /** As the service counted them; absent when it doesn't. */
  tokens?: { in: number; out: number };
}

/** Holds a completion against the questions. Each answer stands or fails by itself. */
export function parseAnswers(completion: unknown, questions: readonly Question[]): Parsed {
  const read = Completion.safeParse(completion);
  if (!read.success) return { judged: allFailed(questions, "it is no chat completion") };
  const { choices, usage } = read.data;
  const judged = judgedBy(choices[0]!.message.content, questions);
  return usage === undefined
    ? { judged }
    : { judged, tokens: { in: usage.prompt_tokens, out: usage.completion_tokens } };
}

function judgedBy(content: string, questions: readonly Question[]): Judged[] {
  const reply = Reply.safeParse(jsonOf(content));
  if (!reply.success) return allFailed(questions, "it does not have the shape that was asked for");
  return questions.map((question, index) => {
    const answers = reply.data.answers.filter((answer) => answer.number === index + 1);
    const [answer] = answers;
    if (answer === undefined || answers.length > 1)
      return { kind: "failed", because: "no-answer", detail: `${answers.length} answers to question ${index + 1}` };
    return judgedAs(answer, question);
  });
}

type ReplyAnswer = z.infer<typeof Reply>["answers"][number];

/** A side needs words of the statement that show it: what is not there was made up. */
function judgedAs({ label, confidence, evidence, reason }: ReplyAnswer, { statement }: Question): Judged {
  const words = evidence.trim();
  const at = words === "" ? -1 : plain(statement).indexOf(plain(words));
  if (label !== "unclear" && at === -1)
    return { kind: "failed", because: "wrong-evidence", detail: words.slice(0, 200) };
  const spans: Span[] = at === -1 ? [] : [[at, at + words.length]];
  return { kind: "answered", answer: { label, confidence, evidence: spans, reason } };
}

/** Models repeat words in plain quotation marks, dashes and spaces. One character stands for one, so that offsets hold. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/\s/g, " ");
}

/** Some models fence their JSON although told not to. */
function jsonOf(content: string): unknown {
  const bare = content.trim().replace(/^```(?:json)?\s*|\s*```$/g, "");
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

const allFailed = (questions: readonly Question[], detail: string): Judged[] =>
  questions.map(() => ({ kind: "failed", because: "no-answer", detail }));
