import { Failure } from "../failure.ts";
import type { Say } from "../start/console.ts";

/** Applies what is missing of the tables; what stands in the way is told in a sentence. */
export async function bringUpToDate(url: string, say: Say): Promise<void> {
  const { CannotMigrate, migrate } = await import("@onrecord/db/migrate");
  try {
    await migrate(url, say);
  } catch (error) {
    throw error instanceof CannotMigrate ? new Failure(error.message) : error;
  }
}
