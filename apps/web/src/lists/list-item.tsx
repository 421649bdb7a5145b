import Link from "next/link";
import type { ReactNode } from "react";

export type ListItemProps = {
  /** Where the whole row leads. */
  href: string;
  /** Before the text: who, or the headline. */
  head: ReactNode;
  /** The sentence, set as it is read. */
  sentence?: string | null | undefined;
  /** Stances, confidence. */
  chips?: ReactNode;
  /** Outlet and time. */
  foot: ReactNode;
};

/** A row of a list: one link over all of it, to the sentence in its text. */
export function ListItem({ href, head, sentence, chips, foot }: ListItemProps) {
  return (
    <li className="relative -mx-2 border-b border-hairline px-2 py-3 hover:bg-surface">
      <p>{head}</p>
      <Link
        href={href}
        className="block font-serif text-quote text-pretty after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {sentence ?? <span className="font-sans text-base text-muted">Open the article</span>}
      </Link>
      {chips !== undefined && <div className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-0.5">{chips}</div>}
      <p className="mt-1 text-small text-muted">{foot}</p>
    </li>
  );
}
