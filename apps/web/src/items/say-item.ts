import { formatCounted } from "../format/numbers.ts";
import type { RouterOutputs } from "../trpc/router-outputs.ts";

export type Item = RouterOutputs["outlets"]["itemsOf"][number];

const lostAt = { fetch: "Lost at fetching.", read: "Lost at reading." } as const;
const stoppedAt = { fetch: "Stopped at fetching.", read: "Stopped at reading." } as const;

/** Where an item stands, as a person says it: which stage lost it and why, or that it waits, or that it is in. */
export function sayItem({
  stage,
  outcome,
  attempts,
  says,
}: Pick<Item, "stage" | "outcome" | "attempts" | "says">): string {
  switch (outcome) {
    case "waiting": {
      const what = stage === "fetch" ? "Waiting to be fetched" : "Fetched, waiting to be read";
      return attempts > 0
        ? `${what} after ${formatCounted(attempts, "try", "tries")} that failed; it is tried again by itself.`
        : `${what}.`;
    }
    case "done":
      return stage === "read" ? "It is in." : "Fetched.";
    case "skipped":
      return says === null ? lostAt[stage] : `${lostAt[stage]} ${says}`;
    case "parked":
      return says === null ? stoppedAt[stage] : `${stoppedAt[stage]} ${says}`;
  }
}
