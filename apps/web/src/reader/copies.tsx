"use client";

import Link from "next/link";
import { articleHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { formatCount } from "../format/numbers.ts";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { sayDifference } from "./copy-difference.ts";

export type CopiesProps = { articleId: string; copies: RouterOutputs["articles"]["read"]["copies"] };

/** The other outlets that carry this text, and what each cut of the original. */
export function Copies({ articleId, copies }: CopiesProps) {
  const { slug } = useTeam();
  const original = copies.find((copy) => copy.original);
  if (copies.length < 2 || original === undefined) return null;
  const outlets = new Set(copies.map(({ outletId }) => outletId)).size;
  return (
    <details className="mt-2">
      <summary className="min-h-6 cursor-pointer text-muted hover:text-ink">
        {original.id === articleId ? "The original of " : `A copy of ${original.outlet}, one of `}
        {formatCount(copies.length)} copies in {formatCount(outlets)} outlets
      </summary>
      <ul className="mt-1 divide-y divide-hairline border-y border-hairline">
        {copies.map((copy) => (
          <li key={copy.id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
            {copy.id === articleId ? (
              <span className="font-medium">{copy.outlet}, this one</span>
            ) : (
              <Link href={articleHref(slug, copy.id)} className="font-medium hover:text-accent hover:underline">
                {copy.outlet}
              </Link>
            )}
            <span className="text-small text-muted">
              <Moment at={new Date(copy.at)} />
            </span>
            <span className="ml-auto text-small text-muted">
              {copy.original ? "original" : sayDifference(copy, original)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
