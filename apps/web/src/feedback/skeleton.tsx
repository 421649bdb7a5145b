import { classNames } from "../controls/class-names.ts";

/** A grey box of the size of what will come. Nothing in it is read out: the region that loads says so itself. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden className={classNames("rounded bg-surface forced-colors:border", className)} />;
}
