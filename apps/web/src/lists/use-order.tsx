"use client";

import type { ReactNode } from "react";
import { useAddress } from "../address/use-address.ts";
import { type ListOrder, type Orders, printOrder, readOrder } from "./list-order.ts";
import { OrderMenu } from "./order-menu.tsx";

/** The order of a screen's own list, which the address keeps, and the menu that changes it. */
export function useOrder<Order extends ListOrder>(orders: Orders<Order>): { order: Order; menu: ReactNode } {
  const { screen, replace } = useAddress();
  const order = readOrder(orders, screen.sort);
  const onOrder = (chosen: Order) =>
    replace((address) => ({ ...address, screen: { ...address.screen, sort: printOrder(orders, chosen) } }));
  return { order, menu: <OrderMenu orders={orders} order={order} onOrder={onOrder} /> };
}
