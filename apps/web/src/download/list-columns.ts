import { PRECISIONS } from "../lists/published.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { columns } from "./columns.ts";
import type { Cell } from "./csv.ts";

const publishedOn = ({ at, precision }: { at: string; precision: number }): Cell =>
  PRECISIONS[precision] === "none" ? "" : PRECISIONS[precision] === "day" ? at.slice(0, 10) : at;

type Lists = RouterOutputs["lists"];
type ArticleRow = Lists["articles"]["rows"][number];
type StatementRow = Lists["statements"]["rows"][number];
type StanceRow = Lists["stances"]["rows"][number];
type UtteranceRow = Lists["said"]["rows"][number];

/** What a file of articles, statements, stances or utterances says of each, column by column. */
export const articleColumns = columns<ArticleRow>({
  article: (row) => row.articleId,
  outlet: (row) => row.outlet,
  published: publishedOn,
  title: (row) => row.title,
  address: (row) => row.url,
  language: (row) => row.language,
  copies: (row) => row.copies,
  statements: (row) => row.statements,
  "first matching sentence": (row) => row.sentence,
});

export const statementColumns = columns<StatementRow>({
  statement: (row) => row.statementId,
  article: (row) => row.articleId,
  outlet: (row) => row.outlet,
  published: publishedOn,
  "said on": (row) => row.saidOn,
  "said how": (row) => row.saidHow,
  speaker: (row) => row.speaker,
  "speaker kind": (row) => row.speakerKind,
  role: (row) => row.role,
  kind: (row) => row.kind,
  flags: (row) => row.flags.join(" "),
  content: (row) => row.content,
  sentence: (row) => row.sentence,
  words: (row) => row.words,
  "quoted words": (row) => row.quotedWords,
  reports: (row) => row.reports,
  confidence: (row) => row.confidence,
  headline: (row) => row.title,
});

export const stanceColumns = columns<StanceRow>({
  statement: (row) => row.id,
  article: (row) => row.articleId,
  outlet: (row) => row.outlet,
  published: (row) => row.at,
  "said on": (row) => row.saidOn,
  "said how": (row) => row.saidHow,
  holder: (row) => row.holder,
  "holder kind": (row) => row.holderKind,
  proposition: (row) => row.proposition,
  stance: (row) => row.label,
  basis: (row) => row.basis,
  confidence: (row) => row.confidence,
  "decided by": (row) => row.decidedBy.model ?? row.decidedBy.by,
  reason: (row) => row.reason,
  sentence: (row) => row.sentence,
  headline: (row) => row.title,
});

/** An utterance by the day it was said, told by the statement that shows it best; `reports` are the statements of it. */
export const utteranceColumns = columns<UtteranceRow>({
  holder: (row) => row.holder,
  proposition: (row) => row.proposition,
  "said on": (row) => row.saidOn,
  "said how": (row) => row.saidHow,
  stance: (row) => row.label,
  basis: (row) => row.basis,
  confidence: (row) => row.confidence,
  reports: (row) => row.reports,
  sentence: (row) => row.sentence,
  outlet: (row) => row.outlet,
  headline: (row) => row.title,
  article: (row) => row.articleId,
  statement: (row) => row.statementId,
});
