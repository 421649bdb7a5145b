import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { PAGE_SIZE } from "../keyset.ts";
import { daysOfGroup, matchingVoices } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which speakers of the canon are heard in what the scope matches, and match a few letters? With a stance asked for, by its holder. */
export const SpeakerRow = z.object({
  id: z.int(),
  name: z.string(),
  kind: speakerKinds.column,
  colourSlot: z.int(),
  role: z.string().nullable(),
  statements: z.int(),
  outlets: z.int(),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
});
export type SpeakerRow = z.infer<typeof SpeakerRow>;

export const SpeakerOrder = z.object({
  by: z.enum(["name", "statements", "outlets", "first", "last"]),
  descending: z.boolean(),
});
export type SpeakerOrder = z.infer<typeof SpeakerOrder>;

export const MOST_HEARD: SpeakerOrder = { by: "statements", descending: true };

/** Where a page begins: after the speaker with this id and this value of what the list is sorted by, as text. */
export const SpeakerCursor = z.object({ after: z.string().max(2000), id: z.int() });
export type SpeakerCursor = z.infer<typeof SpeakerCursor>;

export interface SpeakerPage {
  rows: SpeakerRow[];
  next: SpeakerCursor | null;
  /** Speakers on all pages. */
  total: number;
}

interface AskedSpeakers {
  /** Of a name or an alias; all speakers when empty. */
  letters?: string;
  order?: SpeakerOrder;
  cursor?: SpeakerCursor | null;
  size?: number;
}

/** What is sorted by, from the statements `s` and the speaker `k`, and what a cursor's text is read as. */
const KEYS: Record<SpeakerOrder["by"], { key: Prisma.Sql; type: Prisma.Sql }> = {
  name: { key: Prisma.sql`lower(k.name)`, type: Prisma.sql`text` },
  statements: { key: Prisma.sql`n.statements`, type: Prisma.sql`int` },
  outlets: { key: Prisma.sql`n.outlets`, type: Prisma.sql`int` },
  first: { key: Prisma.sql`n.first_on`, type: Prisma.sql`date` },
  last: { key: Prisma.sql`n.last_on`, type: Prisma.sql`date` },
};

/** What is counted of each speaker before the page is known: what is cheap, and what the list is sorted by. */
function counted({ by }: SpeakerOrder, days: { first: Prisma.Sql; last: Prisma.Sql }): Prisma.Sql {
  const { sql } = Prisma;
  const undated = sql`'-infinity'::date`;
  switch (by) {
    case "name":
    case "statements":
      return sql`count(*)::int AS statements`;
    case "outlets":
      return sql`count(*)::int AS statements, count(DISTINCT s.outlet_id)::int AS outlets`;
    case "first":
      return sql`count(*)::int AS statements, coalesce(${days.first}, ${undated}) AS first_on`;
    case "last":
      return sql`count(*)::int AS statements, coalesce(${days.last}, ${undated}) AS last_on`;
  }
}

/** One page; of equals the earliest known comes first. Outlets, days and roles are looked up of its speakers alone. */
export async function listSpeakers(
  db: Db,
  teamId: number,
  scope: Scope,
  { letters = "", order = MOST_HEARD, cursor = null, size = PAGE_SIZE }: AskedSpeakers = {},
): Promise<SpeakerPage> {
  const { sql } = Prisma;
  const { key, type } = KEYS[order.by];
  const days = daysOfGroup(scope);
  const way = order.descending ? sql`DESC` : sql`ASC`;
  const named = sql`strpos(lower(k.name), lower(${letters})) > 0
      OR EXISTS (SELECT FROM speaker_alias l WHERE l.team_id = k.team_id AND l.speaker_id = k.id AND strpos(lower(l.alias), lower(${letters})) > 0)`;
  const past =
    cursor === null
      ? sql`true`
      : sql`(h.key ${order.descending ? sql`<` : sql`>`} ${cursor.after}::${type} OR h.key = ${cursor.after}::${type} AND h.id > ${cursor.id}::int)`;
  const rows = await db.rows(SpeakerRow.extend({ key: z.string(), total: z.int() }))`
    WITH heard AS MATERIALIZED (
      SELECT k.id, k.name, k.kind, k.colour_slot, n.statements, ${key} AS key
      FROM   (SELECT s.speaker_id, ${counted(order, days)} FROM (${matchingVoices(teamId, scope)}) s WHERE s.speaker_id IS NOT NULL GROUP BY 1) n
      JOIN   speaker k ON k.team_id = ${teamId} AND k.id = n.speaker_id
      WHERE  ${letters === "" ? sql`true` : named}
    ), page AS (
      SELECT * FROM heard h WHERE ${past} ORDER BY h.key ${way}, h.id LIMIT ${size + 1}
    )
    SELECT p.id, p.name, p.kind, p.colour_slot AS "colourSlot", r.role, p.statements, d.outlets, d."firstOn", d."lastOn", p.key::text AS key,
           (SELECT count(*) FROM heard)::int AS total
    FROM   page p
    CROSS  JOIN LATERAL (
      SELECT count(DISTINCT s.outlet_id)::int AS outlets, to_char(${days.first}, 'YYYY-MM-DD') AS "firstOn", to_char(${days.last}, 'YYYY-MM-DD') AS "lastOn"
      FROM (${matchingVoices(teamId, scope)}) s WHERE s.speaker_id = p.id
    ) d
    LEFT   JOIN LATERAL (
      SELECT s.speaker_role AS role FROM statement s
      WHERE s.team_id = ${teamId} AND s.speaker_id = p.id AND s.speaker_role IS NOT NULL
      ORDER BY s.published_at DESC, s.id DESC LIMIT 1
    ) r ON true
    ORDER  BY p.key ${way}, p.id`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ key: _key, total: _total, ...row }) => row),
    next: rows.length > size && last ? { after: last.key, id: last.id } : null,
    total: rows[0]?.total ?? 0,
  };
}
