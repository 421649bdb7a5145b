import Link from "next/link";
import type { ReactNode } from "react";

export type ListItemProps = {
  /** Where the whole row leads. */
  href: string;
  /** The headline of an article. */
  title?: string;
  /** Before the text: who. */
  head?: ReactNode;
  /** The sentence, set as it is read. */
  sentence?: string | null | undefined;
  /** Stances, confidence. */
  chips?: ReactNode;
  /** Outlet and time. */
  foot: ReactNode;
};

/** A row of a list: one link over all of it, to the sentence in its text. An article's headline and sentence are its words. */
export function ListItem({ href, title, head, sentence, chips, foot }: ListItemProps) {
  return (
    <li className="relative -mx-2 px-2 py-3 before:absolute before:inset-x-2 before:bottom-0 before:border-b before:border-hairline hover:bg-surface">
      {head && <p>{head}</p>}
      <Link
        href={href}
        className="block after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {title && <span className="block font-medium">{title}</span>}
        {sentence && <span className="block font-serif text-quote text-pretty">{sentence}</span>}
      </Link>
      {chips !== undefined && <div className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-0.5">{chips}</div>}
      <p className="mt-1 text-small text-muted">{foot}</p>
    </li>
  );
}
