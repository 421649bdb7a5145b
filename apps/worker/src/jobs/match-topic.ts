import { matchableArticles, sliceOfArticles } from "@onrecord/db/questions/articles-to-match";
import type { JobData } from "@onrecord/db/queues";
import { saveTopicMatches } from "@onrecord/db/records/save-topic-matches";
import { parseQuery } from "@onrecord/query/parse-query";
import { toTsQuery } from "@onrecord/query/to-ts-query";
import type { Outcome, Tools } from "../tools.ts";

/** So many articles a slice: short enough that readings being saved wait a moment only. */
const SLICE = 500;

/**
 * Holds one slice of the stored articles, newest first, against a new or changed topic: the word index proposes, the matcher decides,
 * stored attitudes are judged. Saves the difference with the job for the next slice.
 */
export async function matchTopic(
  { teamId, topicId, revision, before }: JobData["match-topic"],
  tools: Tools,
): Promise<Outcome> {
  const known = await tools.knowledge.of(teamId);
  const topic = known.topics.find(({ id }) => id === topicId);
  if (topic === undefined || topic.revision !== revision) return { kind: "done", note: "the topic changed since" };
  const parsed = parseQuery(topic.query);
  if (parsed.kind === "error") throw new Error(`The query of topic ${topicId} does not parse: ${parsed.message}`);
  const words = toTsQuery(parsed.query);

  const [slice, candidates] = await tools.as(teamId, async (db) => {
    const articles = await sliceOfArticles(db, teamId, { before, size: SLICE });
    const asked = { articles, words: words.kind === "all" ? null : words.tsquery };
    return [articles, articles.length === 0 ? [] : await matchableArticles(db, teamId, asked)];
  });
  const finished = await tools.readers.call("match", { topicId, articles: candidates }, known);
  if (finished.kind !== "finished")
    throw new Error(finished.kind === "deadline" ? "Matching took too long." : finished.error);

  const last = slice.at(-1);
  const next = slice.length < SLICE || last === undefined ? undefined : { at: last.at, id: last.id };
  const saved = await tools.as(teamId, (db) =>
    saveTopicMatches(db, teamId, { topicId, revision, articles: slice, ...finished.value, next }, tools.jobs),
  );
  if (!saved) return { kind: "done", note: "the topic changed since" };
  return { kind: "done", note: `${finished.value.matches.length} of ${slice.length} articles on topic` };
}
