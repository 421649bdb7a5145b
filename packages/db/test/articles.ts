import type { Attitude, Span, Speaker, Stance, Statement } from "@onrecord/analysis/reading";
import { addItems } from "../src/records/add-items.ts";
import { addOutlet } from "../src/records/add-outlet.ts";
import { type Known, type ReadArticle, type SavedReading, saveReading } from "../src/records/save-reading.ts";
import type { TestTeam } from "./test-team.ts";

/** What a test says of an article; the rest is filled in. */
export interface Told {
  outlet?: string;
  url: string;
  title?: string;
  text: string;
  /** Civil day; undated when it is null. */
  day?: string | null;
  /** Who said which words of the text. Words between “ and ” are quoted. */
  said?: {
    by: string | Speaker;
    words: string;
    on?: string;
    how?: "stated" | "assumed";
    flags?: Statement["flags"];
    id?: string;
  }[];
  attitudes?: Attitude[];
  topics?: ReadArticle["topics"];
  stances?: Stance[];
  copies?: string[];
  known?: Known;
  language?: string;
  analysisVersion?: number;
}

export const AT = new Date("2026-03-20T12:00:00Z");
const NOTHING: Known = { canonVersion: 0, topics: [] };

/** Brings an article in as a file, and saves its reading. Stale readings are told again with what is known now. */
export async function tell(team: TestTeam, told: Told): Promise<Exclude<SavedReading, { kind: "stale" }>> {
  const { outletId, itemId } = await bring(team, told);
  const known = await knownNow(team);
  const saved = await team.as((db) => saveReading(db, team.teamId, toSave(told, { outletId, itemId, known })));
  if (saved.kind === "stale") throw new Error("A reading with all that is known was stale.");
  return saved;
}

/** The item of an article, new or known. */
export function bring(
  team: TestTeam,
  { outlet = "The Courier", url, text }: Told,
): Promise<{ outletId: number; itemId: string }> {
  return team.as(async (db) => {
    const { id: outletId } = await addOutlet(db, team.teamId, { name: outlet });
    const page = { url: `file:///${url}`, contentType: "text/plain", body: Buffer.from(text) };
    const items = [{ key: `${outletId}:${url}`, url: page.url, page }];
    const [item] = await addItems(db, team.teamId, { outletId, via: "file", items, at: AT }, team.jobs);
    return { outletId, itemId: item!.id };
  });
}

export async function knownNow(team: TestTeam): Promise<Known> {
  const { canonVersion } = await team.database.prisma.team.findUniqueOrThrow({ where: { id: team.teamId } });
  const topics = await team.as((db) =>
    db.tx.topic.findMany({
      select: { id: true, revision: true, propositions: { select: { id: true, revision: true } } },
    }),
  );
  return { canonVersion, topics };
}

export function toSave(
  told: Told,
  { outletId, itemId, known = NOTHING }: { outletId: number; itemId: string; known?: Known },
): ReadArticle {
  const { url, title = "A headline", text, day = "2026-03-04", said = [], language = "en" } = told;
  return {
    itemId,
    article: {
      outletId,
      url,
      title,
      authors: [],
      language,
      published:
        day === null ? { precision: "none" } : { at: new Date(`${day}T12:00:00Z`), precision: "day", from: "meta" },
      firstSeenAt: AT,
      fetchedAt: AT,
      text,
      bands: Array.from({ length: 16 }, (_, index) => BigInt((text.charCodeAt(index) || 0) * 100 + index)),
    },
    quotations: quotationsOf(text),
    read: { statements: said.map((one, index) => statementOf(told, one, index)), attitudes: told.attitudes ?? [] },
    topics: told.topics ?? [],
    stances: told.stances ?? [],
    copies: told.copies ?? [],
    known: told.known ?? known,
    analysisVersion: told.analysisVersion ?? 1,
    at: AT,
  };
}

function statementOf(
  { text, day = "2026-03-04" }: Told,
  one: NonNullable<Told["said"]>[number],
  index: number,
): Statement {
  const start = text.indexOf(one.words);
  if (start === -1) throw new Error(`“${one.words}” does not stand in the text.`);
  const end = start + one.words.length;
  const sentence: Span = [
    text.lastIndexOf("\n", start) + 1,
    text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end),
  ];
  const on = one.on ?? day;
  return {
    id: one.id ?? `s${index + 1}`,
    kind: "direct",
    flags: one.flags ?? [],
    speaker: typeof one.by === "string" ? { name: one.by, kind: "person" } : one.by,
    source: [],
    cue: [],
    content: [[start, end]],
    sentence,
    said: { ...(on === null ? {} : { on }), how: one.how ?? (one.on === undefined ? "assumed" : "stated") },
    chain: [],
    confidence: 0.9,
    rule: "as told",
  };
}

function quotationsOf(text: string): Span[] {
  return [...text.matchAll(/“[^”]*”/g)].map((match) => [match.index, match.index + match[0].length]);
}
