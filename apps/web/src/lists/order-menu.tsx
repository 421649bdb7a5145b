import type { ListOrder, Orders } from "./list-order.ts";
import { orderWords } from "./list-order.ts";

export type OrderMenuProps<Order extends ListOrder> = {
  orders: Orders<Order>;
  order: Order;
  onOrder: (order: Order) => void;
};

/** In which order a list runs, and the others it can. */
export function OrderMenu<Order extends ListOrder>({ orders, order, onOrder }: OrderMenuProps<Order>) {
  return (
    <label className="inline-flex items-center">
      <span className="sr-only">Order</span>
      <select
        value={order}
        onChange={({ target }) => {
          const chosen = orders.find((each) => each === target.value);
          if (chosen) onOrder(chosen);
        }}
        className="target rounded border border-transparent bg-page pl-1 text-small text-muted hover:border-outline hover:text-ink touch:text-heading"
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {orderWords[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
