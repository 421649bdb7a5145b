import { createHash } from "node:crypto";
import type { Judge, Question } from "./judge.ts";

/** What an answer is kept by: the same model, told the same, asked the same of the same words. A SHA-256, in hexadecimal. */
export function questionKey({ model, prompt }: Pick<Judge, "model" | "prompt">, question: Question): string {
  const { proposition, holder, statement, context } = question;
  return createHash("sha256")
    .update(JSON.stringify([model, prompt, proposition, holder, statement, context]))
    .digest("hex");
}
