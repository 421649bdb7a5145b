import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { deleteArticle } from "../src/records/delete-article.ts";
import { AT, tell, type Told } from "./articles.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam({ zone: "Pacific/Auckland" }); // where noon in UTC is the next day
});
afterAll(() => team.close());

const PEOPLE = ["Mara Olden", "Ivo Brandt", "Sena Walsh"];
const WORDS = [
  "we will rebuild the old bridge by spring",
  "nobody asked the harbour workers at all",
  "the budget is too small for this",
];

type Step = { kind: "save"; told: Told } | { kind: "delete"; which: number };

/** Saves of a handful of addresses again and again: new articles, unchanged ones, new versions, copies, dates and languages that change. */
const save: fc.Arbitrary<Step> = fc
  .record({
    outlet: fc.constantFrom("Courier", "Herald"),
    url: fc.constantFrom("a", "b", "c", "d"),
    day: fc.constantFrom("2026-03-01", "2026-03-02", null),
    language: fc.constantFrom("en", "en", "de"),
    analysisVersion: fc.constantFrom(1, 1, 2),
    said: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 4 }),
    copyOf: fc.option(fc.nat(7), { nil: undefined }),
  })
  .map(({ said, copyOf, ...rest }) => ({
    kind: "save",
    copyOf,
    told: {
      ...rest,
      text:
        said.map(([person, words]) => `“${WORDS[words]},” ${PEOPLE[person]} said.`).join("\n") || "Nothing was said.",
      said: said.map(([person, words, isHeadline]) => ({
        by: PEOPLE[person]!,
        words: WORDS[words]!,
        flags: isHeadline ? (["headline"] as const).slice() : [],
      })),
    },
  }));
const remove: fc.Arbitrary<Step> = fc.record({ kind: fc.constant("delete" as const), which: fc.nat(7) });

async function articleIds(): Promise<string[]> {
  const rows = await team.as((db) => db.tx.article.findMany({ select: { id: true }, orderBy: { id: "asc" } }));
  return rows.map(({ id }) => String(id));
}

async function take(step: Step & { copyOf?: number | undefined }): Promise<void> {
  const ids = await articleIds();
  if (step.kind === "save") {
    const copy = step.copyOf === undefined ? undefined : ids[step.copyOf];
    await tell(team, { ...step.told, copies: copy === undefined ? [] : [copy] });
    return;
  }
  const articleId = ids[step.which];
  if (articleId !== undefined) await team.as((db) => deleteArticle(db, team.teamId, { articleId, at: AT }));
}

/** Rows that contradict what is told of them elsewhere, by what is wrong. */
const contradictions = () =>
  team.as(
    (db) =>
      db.rows(z.object({ what: z.string(), id: z.string() }))`
      SELECT 'counters differ from a recount' AS what, coalesce(c.day, r.day)::text AS id
      FROM   collected c FULL JOIN collected_recount r USING (team_id, outlet_id, language, day)
      WHERE  (c.articles, c.statements) IS DISTINCT FROM (r.articles, r.statements)
      UNION ALL SELECT 'story without members', y.id::text FROM story y WHERE NOT EXISTS (SELECT FROM article a WHERE a.story_id = y.id)
      UNION ALL SELECT 'original is not the earliest member', y.id::text FROM story y WHERE y.original_id IS DISTINCT FROM
        (SELECT a.id FROM article a WHERE a.story_id = y.id ORDER BY a.published_precision = 0, a.published_at, a.id LIMIT 1)
      UNION ALL SELECT 'story longer than 30 days', a.story_id::text FROM article a GROUP BY a.story_id
        HAVING max(a.published_at) - min(a.published_at) > interval '30 days'
      UNION ALL SELECT 'utterance without statements', u.id::text FROM utterance u WHERE NOT EXISTS (SELECT FROM statement s WHERE s.utterance_id = u.id)
      UNION ALL SELECT 'first statement is none of the utterance', u.id::text FROM utterance u
        WHERE NOT EXISTS (SELECT FROM statement s WHERE s.id = u.first_id AND s.utterance_id = u.id)
      UNION ALL SELECT 'utterance counted elsewhere than its first statement', u.id::text FROM utterance u JOIN statement s ON s.id = u.first_id
        WHERE (u.first_at, u.first_precision, u.speaker_id) IS DISTINCT FROM (s.published_at, s.published_precision, s.speaker_id)
      UNION ALL SELECT 'statement in another story than its article', s.id::text FROM statement s JOIN article a ON a.id = s.article_id
        WHERE (s.story_id, s.outlet_id, s.published_at, s.language) IS DISTINCT FROM (a.story_id, a.outlet_id, a.published_at, a.language)`,
  );

test("after any sequence of saves, rereads and deletions the counters equal a recount and nothing contradicts itself", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 4, arbitrary: save }, { weight: 1, arbitrary: remove }), {
        minLength: 3,
        maxLength: 14,
      }),
      async (steps) => {
        for (const articleId of await articleIds())
          await team.as((db) => deleteArticle(db, team.teamId, { articleId, at: AT }));
        for (const step of steps) {
          await take(step);
          expect(await contradictions()).toEqual([]);
        }
      },
    ),
    { numRuns: 25 },
  );
});
