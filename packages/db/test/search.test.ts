/** The search on a real server, against the matcher: the index gives at least what the matcher accepts, and the matcher decides. */
import { compileQuery } from "@onrecord/query/compile-query";
import { parseQuery } from "@onrecord/query/parse-query";
import { prepareDocument } from "@onrecord/query/prepare-document";
import { printQuery } from "@onrecord/query/print-query";
import { documents, queries } from "@onrecord/query/testing/arbitraries";
import { disguised } from "@onrecord/query/testing/disguises";
import { toTsQuery } from "@onrecord/query/to-ts-query";
import { toTsVector } from "@onrecord/query/to-ts-vector";
import { splitWords } from "@onrecord/query/words";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { searchArticles } from "../src/questions/search-articles.ts";
import { tell } from "./articles.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());

const Told = z.object({ accepts: z.boolean() });

/** What the server answers to `vector @@ query`, pair by pair; a query without an index condition accepts all. */
async function serverAccepts(pairs: { vector: string; words: string | null }[]): Promise<boolean[]> {
  const rows = await team.as(
    (db) => db.rows(Told)`
      SELECT coalesce(p.vector::tsvector @@ p.words::tsquery, true) AS accepts
      FROM   unnest(${pairs.map(({ vector }) => vector)}::text[], ${pairs.map(({ words }) => words)}::text[]) WITH ORDINALITY AS p(vector, words, n)
      ORDER  BY n`,
  );
  return rows.map(({ accepts }) => accepts);
}

const worn = disguised(documents).map((pair) => pair.worn);

test("the server accepts every text that the matcher accepts, and the same where the translation is exact", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(queries, worn), { minLength: 60, maxLength: 60 }), async (pairs) => {
      const translated = pairs.map(([query]) => toTsQuery(query));
      const accepted = await serverAccepts(
        pairs.map(([, document], at) => ({
          vector: toTsVector(document),
          words: translated[at]!.kind === "tsquery" ? translated[at]!.tsquery : null,
        })),
      );
      const wrong = pairs.filter(([query, document], at) => {
        const matches = compileQuery(query)(prepareDocument(document)) !== null;
        const asked = translated[at]!;
        const mustAgree = matches || (asked.kind === "tsquery" && asked.exact);
        return mustAgree && accepted[at] !== matches;
      });
      expect(wrong.map(([query]) => printQuery(query))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

/** Any text at all, and a query for some of its own words: as they stand, begun, or side by side. */
const foundIn = fc
  .tuple(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.nat(),
    fc.constantFrom("whole", "begun", "phrase"),
  )
  .map(([text, at, form]) => {
    const words = splitWords(text).map(({ start, end }) => text.slice(start, end));
    const first = words[at % Math.max(1, words.length)] ?? "";
    const asked =
      form === "whole"
        ? first
        : form === "begun"
          ? `${Array.from(first).slice(0, 3).join("")}*`
          : words.slice(0, 3).join(" ");
    return { text, parsed: parseQuery(`"${asked}"`) };
  });

test("whatever signs a text is made of, the server finds it by its own words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(foundIn, { minLength: 60, maxLength: 60 }), async (texts) => {
      const pairs = texts.flatMap(({ text, parsed }) =>
        parsed.kind === "query" ? [{ text, query: parsed.query }] : [],
      );
      const accepted = await serverAccepts(
        pairs.map(({ text, query }) => {
          const asked = toTsQuery(query);
          return { vector: toTsVector({ title: "", text }), words: asked.kind === "tsquery" ? asked.tsquery : null };
        }),
      );
      const missed = pairs.filter(
        ({ text, query }, at) => !accepted[at] && compileQuery(query)(prepareDocument({ title: "", text })) !== null,
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("a search over stored articles gives all that match, with what the matcher needs to decide", async () => {
  const told = fc.sample(worn, { numRuns: 40, seed: 7 });
  for (const [at, { title, text, outlet, statements = [] }] of told.entries()) {
    const said = statements
      .filter(({ content }) => content !== "" && text.includes(content))
      .map(({ speaker, content }, place) => ({
        // Some stand in the canon, some don't.
        by: place % 2 === 0 ? speaker : { name: speaker, kind: "group" as const },
        words: content,
      }));
    await tell(team, { url: String(at), title, text, outlet: outlet === "" ? "The Courier" : outlet!, said });
  }
  const range = { since: new Date(0), until: new Date("2100-01-01"), most: null };
  const stored = await team.as((db) => searchArticles(db, team.teamId, null, range));
  expect(stored).toHaveLength(told.length);
  let matched = 0;
  for (const query of fc.sample(queries, { numRuns: 150, seed: 7 })) {
    const found = await team.as((db) => searchArticles(db, team.teamId, query, range));
    const ids = new Set(found.map(({ id }) => id));
    const test = compileQuery(query);
    for (const { id, title, body, outlet, statements } of stored) {
      if (test(prepareDocument({ title, text: body, outlet, statements })) === null) continue;
      matched++;
      expect(ids.has(id), printQuery(query)).toBe(true);
    }
  }
  expect(matched).toBeGreaterThan(500);
});
