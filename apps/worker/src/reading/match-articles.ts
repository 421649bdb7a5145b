import { findQuotations } from "@onrecord/analysis/spans/find-quotations";
import type { MatchableArticle } from "@onrecord/db/questions/articles-to-match";
import { holderSlots, type JudgedStance, judgedStance } from "@onrecord/db/judged-stance";
import type { Match } from "@onrecord/db/records/save-matches";
import { matchTopics } from "./match-topics.ts";
import type { Ready } from "./read-item.ts";

/** Holds stored articles against one topic: which are on it, and the stances in them, judged from their stored attitudes. */
export function matchArticles(
  { topicId, articles }: { topicId: number; articles: readonly MatchableArticle[] },
  ready: Ready,
): { matches: Match[]; stances: JudgedStance[] } {
  const topics = ready.topics.filter((topic) => topic.id === topicId);
  const revisions = new Map(topics.flatMap((topic) => [...topic.revisions]));
  const matches: Match[] = [];
  const stances: JudgedStance[] = [];
  for (const article of articles) {
    const [match] = matchTopics(article, topics, ready.nameOf);
    if (match === undefined) continue;
    matches.push({ articleId: article.id, topicId, near: match.near });
    if (match.stances.length === 0) continue;
    const quotations = findQuotations(article.text).map((quotation) => quotation.span);
    const slotOf = holderSlots(article.statements, (speaker) => speaker.id ?? null);
    for (const stance of match.stances) {
      const revision = revisions.get(stance.proposition)!; // judged from this very list
      const keys = { articleId: article.id, statementId: stance.statement, topicId, revision };
      stances.push(judgedStance(stance, keys, { quotations, slotOf }));
    }
  }
  return { matches, stances };
}
