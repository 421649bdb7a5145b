import type { ReactNode } from "react";
import { classNames } from "../controls/class-names.ts";

export type SectionProps = {
  /** Left out where the one chart in it has the title. */
  title?: string;
  /** How many there are, or a link to all of them; stands at the right of the title. */
  aside?: ReactNode;
  /** Of the twelve columns, on a desk. */
  span?: 4 | 5 | 6 | 7 | 8 | 12;
  children: ReactNode;
};

const spans = {
  4: "desk:col-span-4",
  5: "desk:col-span-5",
  6: "desk:col-span-6",
  7: "desk:col-span-7",
  8: "desk:col-span-8",
  12: "desk:col-span-12",
};

/** The sections of a page on twelve columns; one column below a desk's width. */
export function Sections({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 items-start gap-x-6 gap-y-10 desk:grid-cols-12">{children}</div>;
}

/** A part of a page: one hairline above, its title, no box. */
export function Section({ title, aside, span = 12, children }: SectionProps) {
  return (
    <section className={classNames("min-w-0 border-t border-hairline pt-4", spans[span])}>
      {title !== undefined && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-heading">{title}</h2>
          {aside !== undefined && <div className="text-small text-muted">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
