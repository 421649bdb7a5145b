import {
  ARTICLE_ORDERS,
  type ArticleOrder,
  type AuditOrder,
  type ItemOrder,
  STANCE_ORDERS,
  type StanceOrder,
  STATEMENT_ORDERS,
  type StatementOrder,
  UTTERANCE_ORDERS,
  type UtteranceOrder,
} from "@onrecord/query/list-order";
import type { ListKind } from "./list-spec.ts";

/** Lists with a count in each row are sorted as tables are: by a column, the largest first with "-". */
export const OUTLET_ORDERS = ["-articles", "articles", "name"] as const;
export const SPEAKER_ORDERS = ["-statements", "statements", "name", "-last"] as const;

export type ListOrder =
  | ArticleOrder
  | StatementOrder
  | StanceOrder
  | UtteranceOrder
  | ItemOrder
  | AuditOrder
  | (typeof OUTLET_ORDERS)[number]
  | (typeof SPEAKER_ORDERS)[number];

export type Orders<Order extends ListOrder = ListOrder> = readonly [Order, ...Order[]];

export const ordersOf: Record<ListKind, Orders> = {
  articles: ARTICLE_ORDERS,
  stories: ARTICLE_ORDERS,
  outlets: OUTLET_ORDERS,
  speakers: SPEAKER_ORDERS,
  statements: STATEMENT_ORDERS,
  utterances: STATEMENT_ORDERS,
  stances: STANCE_ORDERS,
  said: UTTERANCE_ORDERS,
  held: UTTERANCE_ORDERS,
};

export const orderWords: Record<ListOrder, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  copied: "Most copied first",
  reported: "Most reported first",
  surest: "Surest first",
  unsurest: "Least sure first",
  speaker: "By speaker",
  outlet: "By outlet",
  name: "By name",
  "-articles": "Most first",
  articles: "Fewest first",
  "-statements": "Most first",
  statements: "Fewest first",
  "-last": "Last heard first",
};

/** The order that the address asks for; the list's first when it asks for none, or for one that the list does not have. */
export function readOrder<Order extends ListOrder>(orders: Orders<Order>, written: string | undefined): Order {
  return orders.find((order) => order === written) ?? orders[0];
}

/** As `readOrder` reads it; undefined for the list's first, which is not written. */
export function printOrder(orders: Orders, order: ListOrder): ListOrder | undefined {
  return order === orders[0] ? undefined : order;
}
