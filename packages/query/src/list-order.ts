/**
 * The orders that a list of each kind runs in, as the address writes them; the first is that of a list of which none is asked.
 * Among equals the newest comes first.
 */
export const ARTICLE_ORDERS = ["newest", "oldest", "copied", "outlet"] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

export const STATEMENT_ORDERS = ["newest", "oldest", "reported", "speaker", "outlet"] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

export const STANCE_ORDERS = ["newest", "oldest", "surest", "unsurest", "speaker", "outlet"] as const;
export type StanceOrder = (typeof STANCE_ORDERS)[number];

/** Of utterances by the day they were said. */
export const UTTERANCE_ORDERS = ["newest", "oldest", "reported", "surest", "unsurest"] as const;
export type UtteranceOrder = (typeof UTTERANCE_ORDERS)[number];

/** Of items, by their latest outcome. */
export const ITEM_ORDERS = ["newest", "oldest", "outlet"] as const;
export type ItemOrder = (typeof ITEM_ORDERS)[number];

export const AUDIT_ORDERS = ["newest", "oldest"] as const;
export type AuditOrder = (typeof AUDIT_ORDERS)[number];
