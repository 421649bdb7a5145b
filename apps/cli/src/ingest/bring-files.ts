import { basename } from "node:path";
import { listTeams } from "@onrecord/db/accounts";
import { fileItem } from "@onrecord/db/file-item";
import { addAuditEntry } from "@onrecord/db/records/add-audit-entry";
import { addItems } from "@onrecord/db/records/add-items";
import { addOutlet } from "@onrecord/db/records/add-outlet";
import { splitFile } from "@onrecord/extract/files/split-file";
import { nameActor } from "@onrecord/api/context";
import type { TeamSession } from "../database/with-team.ts";
import { failInPart } from "../failure.ts";
import { readInput } from "../input.ts";
import type { FoundFile } from "./find-files.ts";

/** So many files are brought in by one transaction. */
const AT_ONCE = 50;

/**
 * Brings files in as items, their bytes with them; tables come apart into their records. Answers the items' ids. A file that can't be
 * read is told on the console and fails the command, not the files beside it.
 */
export async function bringFiles({ services, team }: TeamSession, files: FoundFile[]): Promise<string[]> {
  const { database, sender, actor, now } = services.operator;
  const teamId = (await listTeams(database)).find(({ slug }) => slug === team)!.id;
  const ids: string[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const added = await database.withTeam(teamId, async (db) => {
      const of: string[] = [];
      for (const { path, outlet } of some) {
        const bytes = tryRead(path);
        if (bytes === undefined) continue;
        const { id: outletId } = await addOutlet(db, teamId, { name: outlet });
        const parts = splitFile(bytes, { name: basename(path) });
        const items = parts.map((part) => fileItem(outletId, part));
        of.push(
          ...(await addItems(db, teamId, { outletId, via: "file", items, at: now() }, sender)).map(({ id }) => id),
        );
      }
      const subject = some.length === 1 ? basename(some[0]!.path) : `${some.length} files`;
      await addAuditEntry(db, teamId, { at: now(), actor: nameActor(actor), action: "brought in", subject });
      return of;
    });
    ids.push(...added);
  }
  return ids;
}

function tryRead(path: string): Uint8Array | undefined {
  try {
    return readInput(path);
  } catch (error) {
    failInPart(error);
    return undefined;
  }
}
