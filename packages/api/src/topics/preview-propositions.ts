/** What drafted propositions would judge in some articles, from their stored attitudes: no text is read again. */
import { judge } from "@onrecord/analysis/stances/judge";
import type { Db } from "@onrecord/db/database";
import { attitudesOfArticles } from "@onrecord/db/questions/attitudes-of-articles";
import { z } from "zod";

export const DraftedProposition = z.object({
  /** Of a stored one. */
  id: z.int().optional(),
  text: z.string().trim().min(1).max(500),
  targets: z.array(z.string().trim().min(1).max(200)).max(30),
  counterTargets: z.array(z.string().trim().min(1).max(200)).max(30),
  synonyms: z.array(z.array(z.string().trim().min(1).max(100)).max(20)).max(30),
});
export type DraftedProposition = z.infer<typeof DraftedProposition>;

const Label = z.enum(["for", "against", "mixed", "unclear"]);

export const JudgedPreview = z.object({
  counts: z.record(Label, z.int()),
  newest: z.array(
    z.object({
      statementId: z.string(),
      articleId: z.string(),
      sentence: z.string(),
      holder: z.string(),
      label: Label,
      reason: z.string(),
      confidence: z.number(),
    }),
  ),
});
export type JudgedPreview = z.infer<typeof JudgedPreview>;

const SHOWN = 6;
/** More than a screen tells apart; the counts say over how many articles they run. */
export const MOST_ARTICLES = 500;

/** One preview a proposition, in their order. */
export async function previewPropositions(
  db: Db,
  teamId: number,
  articleIds: string[],
  drafts: DraftedProposition[],
): Promise<JudgedPreview[]> {
  const stored = await attitudesOfArticles(db, teamId, articleIds.slice(0, MOST_ARTICLES));
  const statements = new Map(stored.map((row) => [row.statementId, row]));
  // Statements are told apart within their article; here they come from many.
  const attitudes = stored.map((row) => ({ ...row.attitude, statement: row.statementId }));
  return drafts.map(({ text, targets, counterTargets, synonyms }) => {
    const stances = judge({ attitudes }, [{ id: "draft", text, targets, counterTargets, synonyms }]);
    const counts = { for: 0, against: 0, mixed: 0, unclear: 0 };
    for (const { label } of stances) counts[label]++;
    const newest = stances.slice(0, SHOWN).map(({ statement, holder, label, reason, confidence }) => ({
      statementId: statement,
      articleId: statements.get(statement)!.articleId,
      sentence: statements.get(statement)!.sentence,
      holder: holder.name,
      label,
      reason,
      confidence,
    }));
    return { counts, newest };
  });
}
