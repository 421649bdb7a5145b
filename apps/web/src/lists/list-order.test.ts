import { ARTICLE_ORDERS } from "@onrecord/query/list-order";
import { expect, test } from "vitest";
import { ordersOf, printOrder, readOrder } from "./list-order.ts";

test("every order of every list is read back from the address", () => {
  for (const orders of Object.values(ordersOf))
    for (const order of orders) expect(readOrder(orders, printOrder(orders, order))).toBe(order);
});

test.each([undefined, "", "reported"])("articles run newest first where %j is asked for", (written) => {
  expect(readOrder(ARTICLE_ORDERS, written)).toBe("newest");
});
