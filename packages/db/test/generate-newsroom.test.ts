import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { generateNewsroom } from "../dev/generate-newsroom.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

const Made = z.object({
  body: z.string(),
  name: z.string(),
  sentence: z.string(),
  content: z.string(),
  source: z.array(z.int()),
  cue: z.array(z.int()),
  contentSpans: z.array(z.int()),
  start: z.int(),
  end: z.int(),
});

let team: TestTeam;
let made: z.infer<typeof Made>[];
beforeAll(async () => {
  team = await openTestTeam();
  const size = {
    articles: 40,
    outlets: 5,
    speakers: 30,
    topics: 3,
    propositionsPerTopic: 2,
    days: 60,
    wordsPerArticle: 20,
  };
  made = await team.as(async (db) => {
    await generateNewsroom(db, team.teamId, { ...size, seed: 0.3, lastDay: "2026-06-30" });
    return db.rows(Made)`
      SELECT t.body, s.speaker_name AS name, s.sentence, s.content, s.source_spans AS source, s.cue_spans AS cue, s.content_spans AS "contentSpans",
             s.sentence_start AS start, s.sentence_end AS end
      FROM   statement s JOIN article_text t ON t.team_id = s.team_id AND t.article_id = s.article_id
      WHERE  s.team_id = ${team.teamId}`;
  });
});
afterAll(() => team.close());

it("puts each made statement into its text where its spans say", () => {
  expect(made).toHaveLength(200);
  for (const { body, name, sentence, content, source, cue, contentSpans, start, end } of made) {
    expect(body.slice(start, end)).toBe(sentence);
    expect(body.slice(...contentSpans)).toBe(content);
    expect(body.slice(...cue)).toBe("said");
    if (name !== "") expect(body.slice(...source).toLowerCase()).toBe(name.toLowerCase());
  }
});

it("gives each side that is taken the attitude it rests on", async () => {
  const [sides, attitudes] = await team.as((db) =>
    Promise.all([
      db.tx.stance.findMany({ where: { label: { in: [1, 2] } }, orderBy: [{ statementId: "asc" }, { label: "asc" }] }),
      db.tx.attitude.findMany({ orderBy: [{ statementId: "asc" }, { polarity: "asc" }] }),
    ]),
  );
  expect(sides.length).toBeGreaterThan(20);
  expect(attitudes.map(({ statementId, polarity }) => [statementId, polarity])).toEqual(
    sides.map(({ statementId, label }) => [statementId, label]),
  );
});

it("leaves no gap of a pattern unfilled", () => {
  for (const { sentence } of made) expect(sentence).not.toMatch(/[{}]|null|undefined/);
});
