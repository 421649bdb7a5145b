import type { JudgeSettings } from "@onrecord/config/env";
import type { Judging } from "./judge-stances.ts";

/** The judge that the operator named. Its code is loaded here: nobody who has none carries it. */
export async function openJudging({ below, budget, ...settings }: JudgeSettings): Promise<Judging> {
  const { openJudge } = await import("@onrecord/judges/open-judge");
  return { judge: await openJudge(settings), below, budget };
}
