import Link from "next/link";
import type { ReactNode } from "react";

export type FoundRowProps = {
  /** What the row is, for its box. */
  name: string;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  /** Where the whole row leads: to the sentence in its text. */
  href: string;
  head: ReactNode;
  text?: ReactNode;
  chips?: ReactNode;
  /** Why the row matches. */
  why?: ReactNode;
  /** Outlet, time, and what else stands at the right. */
  meta: ReactNode;
};

/** A row of the search over the whole width: a box to choose it, who and what, where and when. */
export function FoundRow({ name, chosen, onChoose, href, head, text, chips, why, meta }: FoundRowProps) {
  return (
    <li className="relative -mx-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-2 py-3 before:absolute before:inset-x-2 before:bottom-0 before:border-b before:border-hairline hover:bg-surface desk:grid-cols-[auto_minmax(0,1fr)_11rem]">
      <label className="relative z-10 -m-2 flex h-9 items-start p-2 touch:size-10">
        <span className="sr-only">Choose: {name}</span>
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
      </label>
      <div className="max-w-[75ch] min-w-0">
        <p>{head}</p>
        <Link
          href={href}
          className="block font-serif text-quote text-pretty after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {text ?? <span className="font-sans text-base text-muted">Open the article</span>}
        </Link>
        {chips && <div className="mt-1">{chips}</div>}
        {why && <p className="mt-1 text-small text-muted">{why}</p>}
      </div>
      <p className="col-start-2 mt-1 flex flex-wrap gap-x-3 text-small text-muted desk:col-start-3 desk:mt-0.5 desk:flex-col desk:text-right">
        {meta}
      </p>
    </li>
  );
}
