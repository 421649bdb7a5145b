/** What drafted propositions would judge in some articles, from their stored attitudes: no text is read again. */
import type { Stance } from "@onrecord/analysis/reading";
import { judge } from "@onrecord/analysis/stances/judge";
import type { Db } from "@onrecord/db/database";
import { attitudesOfArticles, type StoredAttitude } from "@onrecord/db/questions/attitudes-of-articles";
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

/** A sentence with what is judged of it. */
export const JudgedSentence = z.object({
  statementId: z.string(),
  articleId: z.string(),
  sentence: z.string(),
  holder: z.string(),
  label: Label,
  reason: z.string(),
  confidence: z.number(),
});
export type JudgedSentence = z.infer<typeof JudgedSentence>;

export const JudgedPreview = z.object({
  counts: z.record(Label, z.int()),
  newest: z.array(JudgedSentence),
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
  // Together, as they will be: what only points back is about one of them, not about each.
  const judged = judge(
    { attitudes },
    drafts.map((draft, index) => ({ ...draft, id: String(index) })),
  );
  return drafts.map((_, index) => {
    const stances = judged.filter(({ proposition }) => proposition === String(index));
    const counts = { for: 0, against: 0, mixed: 0, unclear: 0 };
    for (const { label } of stances) counts[label]++;
    return { counts, newest: stances.slice(0, SHOWN).map((stance) => showStance(stance, statements)) };
  });
}

/** A stance for the screen, with the sentence of its statement. */
export function showStance(
  { statement, holder, label, reason, confidence }: Stance,
  statements: ReadonlyMap<string, StoredAttitude>,
): JudgedSentence {
  const { articleId, sentence } = statements.get(statement)!;
  return { statementId: statement, articleId, sentence, holder: holder.name, label, reason, confidence };
}
