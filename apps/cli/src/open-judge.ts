import type { JudgeSettings } from "@onrecord/config/env";
import type { Judge } from "@onrecord/judges/judge";
import { Failure } from "./failure.ts";

/** The judge that the operator named; a folder without a model is a wrong setting. */
export async function openJudge(settings: JudgeSettings): Promise<Judge> {
  const judges = await import("@onrecord/judges/open-judge");
  return judges.openJudge(settings).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== "UnusableModel") throw error;
    throw new Failure(`ONRECORD_JUDGE_FOLDER: ${error.message}`, 2);
  });
}
