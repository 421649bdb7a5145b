import type { Database } from "@onrecord/db/database";
import type { JobSender } from "@onrecord/db/queues";
import type { Fetcher } from "@onrecord/fetch/create-fetcher";
import type { Auth } from "./auth/auth.ts";

/** Who calls: a person who signed in, the operator at the command line, or nobody yet. */
export type Actor =
  | { kind: "person"; userId: string; name: string; email: string }
  | { kind: "operator" }
  | { kind: "nobody" };

/** What procedures work with. Made once a request by the door that takes it: web, command line, test. */
export interface Context {
  database: Database;
  auth: Auth;
  sender: JobSender;
  fetcher: Fetcher;
  actor: Actor;
  /** Where links that leave the product point to. */
  baseUrl: string;
  now: () => Date;
  log: (line: string) => void;
}

/** How the audit log names an actor. */
export function nameActor(actor: Actor): string {
  switch (actor.kind) {
    case "person":
      return `${actor.name} <${actor.email}>`;
    case "operator":
      return "operator";
    case "nobody":
      return "nobody";
  }
}
