import { listTeams } from "@onrecord/db/accounts";
import type { Stopped } from "@onrecord/judges/ask-all";
import { sayFailure } from "@onrecord/judges/failures";
import { repeat } from "../repeat.ts";
import type { Tools } from "../tools.ts";
import { type Judging, judgeStances } from "./judge-stances.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST_PAUSE = 15 * MINUTE;
/** A budget may be raised, or the month end, at any time. */
const BUDGET_PAUSE = 10 * MINUTE;

/**
 * Asks about the unsure stances of all teams, some of each team at a time, as long as there are any; when there are none it looks again after
 * `idle` milliseconds. A judge that fails is left alone for longer and longer.
 */
export function keepJudging(
  judging: Judging,
  tools: Pick<Tools, "as" | "now" | "database">,
  { idle, log }: { idle: number; log: (line: string) => void },
): { stop(): Promise<void> } {
  let isStopping = false;
  let failures = 0;
  /** Team → the instant until which its budget is taken for spent. */
  const spent = new Map<number, number>();
  const stop = repeat(turn, { pause: MINUTE, failed: (error) => log(`judging failed: ${error}`) });
  return {
    stop: async () => {
      isStopping = true;
      await judging.judge.close(); // a request under way is cut off, and its stances are given back
      await stop();
    },
  };

  /** One round for each team; answers the milliseconds until the next turn. */
  async function turn(): Promise<number> {
    let isMore = false;
    for (const { id } of await listTeams(tools.database)) {
      if (isStopping || tools.now().getTime() < (spent.get(id) ?? 0)) continue;
      const { note, stopped } = await judgeStances(id, judging, tools, () => isStopping);
      if (note !== undefined) log(`judge team ${id}: ${note}`);
      if (stopped === undefined) {
        if (note !== undefined) [failures, isMore] = [0, true];
      } else if (!isStopping) {
        log(`judge team ${id}: ${sayStopped(stopped)}`);
        if (stopped.because !== "budget") return pauseAfter(stopped);
        spent.set(id, tools.now().getTime() + BUDGET_PAUSE);
      }
    }
    return isMore ? 0 : idle;
  }

  function pauseAfter({ wait = 0 }: Exclude<Stopped, { because: "budget" }>): number {
    const pause = Math.min(idle * 2 ** failures, LONGEST_PAUSE);
    failures += 1;
    return Math.max(pause, Math.min(wait * SECOND, LONGEST_PAUSE));
  }
}

function sayStopped(stopped: Stopped): string {
  return stopped.because === "budget"
    ? "this month's budget is spent; the rules' labels stand"
    : sayFailure(stopped.because, stopped.detail);
}
