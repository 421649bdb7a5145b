import { Fragment, type ReactNode } from "react";
import { formatCount } from "../format/numbers.ts";
import { OpenLink } from "../lists/open-link.tsx";
import type { Opens } from "../lists/use-open-list.ts";

/** A part of the whole that a chart does not show: how many, of what, and the way to see them. */
export type LeftOutPart = {
  readonly key: string;
  readonly count: number;
  /** After the count: "undated articles", "unsure". */
  readonly words: string;
  readonly opens: Opens;
};

/** The remainder as one sentence, "Left out: 3 undated articles · 12 unsure."; empty when nothing is left out. */
export function leftOutSentence(parts: readonly LeftOutPart[]): string {
  const present = parts.filter((part) => part.count > 0).map((part) => `${formatCount(part.count)} ${part.words}`);
  return present.length === 0 ? "" : `Left out: ${present.join(" · ")}.`;
}

/** The same sentence, each part of which opens. Nothing is printed when nothing is left out. */
export function LeftOut({ parts }: { parts: readonly LeftOutPart[] }): ReactNode {
  const present = parts.filter((part) => part.count > 0);
  if (present.length === 0) return null;
  return (
    <p className="text-small text-muted">
      Left out:{" "}
      {present.map((part, at) => (
        <Fragment key={part.key}>
          {at > 0 && " · "}
          <OpenLink opens={part.opens}>
            {formatCount(part.count)} {part.words}
          </OpenLink>
        </Fragment>
      ))}
      .
    </p>
  );
}
