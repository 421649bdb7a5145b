import { parseQuery } from "@onrecord/query/parse-query";

/** The last two queries that could be read: what the preview shows, and what it was before the last edit. */
export type Edits = {
  /** Undefined until a query can be read. */
  readonly now: string | undefined;
  readonly before: string | undefined;
};

export function firstEdits(query: string): Edits {
  return settleEdit({ now: undefined, before: undefined }, query);
}

/** After the writer paused. A query that can't be read is no edit yet: the preview stays at the one before. */
export function settleEdit(edits: Edits, query: string): Edits {
  const text = query.trim();
  if (text === edits.now || parseQuery(text).kind === "error") return edits;
  return { now: text, before: edits.now };
}
