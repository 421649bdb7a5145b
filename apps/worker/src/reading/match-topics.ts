/** Is a text on a topic, which of its statements are, and who takes which side on the topic's propositions? Pure. */
import type { Attitude, Proposition, Span, Speaker, Stance } from "@onrecord/analysis/reading";
import { judge } from "@onrecord/analysis/stances/judge";
import type { TopicRow } from "@onrecord/db/questions/list-topics";
import { compileQuery } from "@onrecord/query/compile-query";
import { parseQuery } from "@onrecord/query/parse-query";
import { paragraphOf } from "@onrecord/query/paragraph-of";
import { matchesTerm, positiveTerms } from "@onrecord/query/positive-terms";
import { prepareDocument, type PreparedDocument } from "@onrecord/query/prepare-document";
import type { Term } from "@onrecord/query/query";

/** A topic made ready once for many texts. */
export interface ReadyTopic {
  id: number;
  matches: (document: PreparedDocument) => boolean;
  terms: Term[];
  propositions: Proposition[];
  /** Of each proposition, by its id. */
  revisions: Map<string, number>;
}

/** A text with what was read in it, as matching needs it. */
export interface Matchable {
  title: string;
  text: string;
  outlet: string;
  statements: { id: string; speaker: Speaker; content: string; sentence: Span }[];
  attitudes: Attitude[];
}

export interface TopicMatch {
  topicId: number;
  /** Ids of the statements that are on topic themselves. */
  near: string[];
  stances: Stance[];
}

/** Throws when the query doesn't parse: only those that do are saved. */
export function readyTopic({ id, query, propositions }: TopicRow): ReadyTopic {
  const parsed = parseQuery(query);
  if (parsed.kind === "error") throw new Error(`The query of topic ${id} does not parse: ${parsed.message}`);
  const test = compileQuery(parsed.query);
  return {
    id,
    matches: (document) => test(document) !== null,
    terms: positiveTerms(parsed.query),
    propositions: propositions.map((proposition) => ({ ...proposition, id: String(proposition.id) })),
    revisions: new Map(propositions.map(({ id, revision }) => [String(id), revision])),
  };
}

/** The topics that a text is on. `nameOf` gives a speaker's name in the canon, which queries may ask for. */
export function matchTopics(
  article: Matchable,
  topics: readonly ReadyTopic[],
  nameOf: (speaker: Speaker) => string,
): TopicMatch[] {
  const document = prepareDocument({
    ...article,
    statements: article.statements.map(({ speaker, content }) => ({ speaker: nameOf(speaker), content })),
  });
  return topics
    .filter((topic) => topic.matches(document))
    .map((topic) => {
      const stances = judge({ attitudes: article.attitudes }, topic.propositions);
      const judged = new Set(stances.map((stance) => stance.statement));
      const near = article.statements
        .filter(
          ({ id, sentence }) =>
            judged.has(id) || matchesTerm(topic.terms, document, paragraphOf(article.text, sentence)),
        )
        .map(({ id }) => id);
      return { topicId: topic.id, near, stances };
    });
}
