import type { Database, Db } from "@onrecord/db/database";
import type { JobSender } from "@onrecord/db/queues";
import type { Reason } from "@onrecord/db/reasons";
import type { Fetcher } from "@onrecord/fetch/create-fetcher";
import type { KnowledgeCache } from "./reading/knowledge.ts";
import type { Readers } from "./reading/readers.ts";

/** What jobs work with, handed in. */
export interface Tools {
  database: Database;
  /** One transaction as a team: what is saved in it is saved whole. */
  as: <T>(teamId: number, work: (db: Db) => Promise<T>) => Promise<T>;
  jobs: JobSender;
  fetcher: Pick<Fetcher, "fetch">;
  readers: Readers;
  knowledge: KnowledgeCache;
  now: () => Date;
}

/** What became of a job, for its one line in the log. Whatever it says is saved already. */
export type Outcome =
  | { kind: "done"; note: string }
  | { kind: "skipped" | "parked" | "again"; reason: Reason; detail?: string | undefined };
