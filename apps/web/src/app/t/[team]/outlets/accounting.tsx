"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import Link from "next/link";
import { useAddress } from "../../../../address/use-address.ts";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { formatCount } from "../../../../format/numbers.ts";
import { ItemList } from "../../../../items/item-list.tsx";
import {
  type ItemsPart,
  outcomes,
  outcomeWords,
  printItems,
  readItems,
  sayItems,
  stageWords,
} from "../../../../items/items-address.ts";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";
import { sayUnread } from "./say-unread.ts";

type StageAccount = RouterOutputs["outlets"]["accounting"][number];

type AccountingProps = {
  question: Pick<
    UseQueryResult<StageAccount[], { message: string }>,
    "data" | "error" | "isPlaceholderData" | "refetch"
  >;
};

/** Nothing is lost: for each stage the sum of what came in, every part of which opens its items. */
export function Accounting({ question }: AccountingProps) {
  const { screen } = useAddress();
  const asked = readItems(screen.items);
  return (
    <>
      <p className="max-w-prose text-muted">
        Everything that came in ends as done, left out or parked, each with its reason, or waits its turn. What is
        fetched goes on to be read.
      </p>
      <FigureState question={question} what="The accounting" height="h-32">
        {(stages) =>
          stages.length === 0 ? (
            <EmptyState title="Nothing came in yet.">The sums begin with the first feed that answers.</EmptyState>
          ) : (
            <>
              <p className="mt-4 text-quote">{sayUnread(stages)}</p>
              <dl className="mt-4 flex flex-col gap-4">
                {stages.map((account) => (
                  <StageSum key={account.stage} account={account} />
                ))}
              </dl>
            </>
          )
        }
      </FigureState>
      {asked && (
        <section aria-label="Items" className="mt-8 border-t border-hairline pt-4">
          <ItemList
            key={screen.items}
            asked={asked}
            heading={(total) => sayItems(asked, formatCount(total))}
            empty={<p className="py-4 text-muted">None stand here now. What was here has moved on.</p>}
          />
        </section>
      )}
    </>
  );
}

type PartLinkProps = { part: ItemsPart; count: number; words: string };

/** A sum of the accounting, which opens its items below. */
function PartLink({ part, count, words }: PartLinkProps) {
  const { screen, hrefTo } = useAddress();
  const key = printItems(part);
  return (
    <Link
      href={hrefTo((address) => ({ ...address, screen: { ...address.screen, items: key } }))}
      scroll={false}
      aria-current={screen.items === key ? "true" : undefined}
      className="underline decoration-outline underline-offset-3 hover:text-accent aria-[current]:text-accent touch:inline-flex touch:min-h-10 touch:items-center"
    >
      <span className="text-heading font-strong">{formatCount(count)}</span>&nbsp;
      {words}
    </Link>
  );
}

function StageSum({ account }: { account: StageAccount }) {
  const adds = outcomes.reduce((sum, outcome) => sum + account[outcome], 0) === account.in;
  return (
    <div>
      <dt className="font-medium">{stageWords[account.stage]}</dt>
      <dd className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <PartLink part={{ stage: account.stage }} count={account.in} words="came in" />
        {outcomes.map((outcome, index) => {
          return (
            <span key={outcome} className="inline-flex items-baseline gap-3">
              <span aria-hidden className="text-muted">
                {index === 0 ? (adds ? "=" : "≠") : "+"}
              </span>
              <PartLink
                part={{ stage: account.stage, outcome }}
                count={account[outcome]}
                words={outcomeWords[outcome]}
              />
            </span>
          );
        })}
      </dd>
    </div>
  );
}
