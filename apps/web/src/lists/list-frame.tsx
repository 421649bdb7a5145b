"use client";

import { printView, PLAIN_CHART } from "@onrecord/query/filter";
import Link from "next/link";
import type { ReactNode } from "react";
import { printQuery } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import { buttonLook } from "../controls/button-look.ts";
import { downloadHref } from "../download/download-href.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { ErrorBox } from "../feedback/error-box.tsx";
import { Skeleton } from "../feedback/skeleton.tsx";
import { SideSheet } from "../frame/side-sheet.tsx";
import { useTeam } from "../team/team.tsx";
import { ordersOf, printOrder, readOrder } from "./list-order.ts";
import { type ListKind, type ListSpec, printListSpec } from "./list-spec.ts";
import { sayLength, titleOf } from "./list-words.ts";
import { LoadMore } from "./load-more.tsx";
import { OrderMenu } from "./order-menu.tsx";

/** A list as it comes: its rows so far, the number of all, and the way to more. */
export type ListState = {
  readonly rows: readonly ReactNode[];
  /** Undefined while it is on its way. */
  readonly total: number | undefined;
  readonly error?: { readonly message: string; readonly data?: { readonly id?: string } | null | undefined } | null;
  readonly onRetry?: (() => void) | undefined;
  /** Set while there are more rows than are here. */
  readonly more?: { readonly load: () => void; readonly isLoading: boolean } | undefined;
};

export type ListFrameProps = ListState & {
  spec: ListSpec;
  /** The filter in words; undefined while its names are on their way. */
  says: string | undefined;
  /** A further figure of the same list: "1 204 words". */
  aside?: string | undefined;
  onClose: () => void;
};

/** A list beside the page: its number as the title, the filter in words, and the ways to take it along. */
export function ListFrame(props: ListFrameProps) {
  const { spec, says, aside, rows, total, error, onRetry, more, onClose } = props;
  const { slug } = useTeam();
  const { replace } = useAddress();
  const inStatements = statementsHref(slug, spec);
  const orders = ordersOf[spec.kind];
  return (
    <SideSheet
      open
      onClose={onClose}
      title={total === undefined ? titleOf(spec.kind) : sayLength(spec.kind, total)}
      description={says === undefined ? "\u00A0" : aside === undefined ? says : `${says} · ${aside}`}
      tools={
        <>
          {inStatements !== undefined && (
            <Link href={inStatements} className={buttonLook("quiet", "small")}>
              Open all in Statements
            </Link>
          )}
          <a
            href={downloadHref(slug, spec.kind, spec.filter, { sort: spec.order })}
            download
            className={buttonLook("quiet", "small")}
          >
            CSV
          </a>
          <span className="ml-auto">
            <OrderMenu
              orders={orders}
              order={readOrder(orders, spec.order)}
              onOrder={(order) => {
                const open = printListSpec({ ...spec, order: printOrder(orders, order) });
                replace((address) => ({ ...address, screen: { ...address.screen, open } }));
              }}
            />
          </span>
        </>
      }
    >
      {error ? (
        <ErrorBox what="The list could not be read." advice={error.message} id={error.data?.id} onRetry={onRetry} />
      ) : total === undefined ? (
        <Waiting />
      ) : rows.length === 0 ? (
        <EmptyState title="Nothing is counted here.">
          The chart may be older than the list: close this and look again.
        </EmptyState>
      ) : (
        <ul>{rows}</ul>
      )}
      {more && (
        <div className="py-4">
          <LoadMore more={more} />
        </div>
      )}
    </SideSheet>
  );
}

function Waiting() {
  return (
    <output aria-label="Loading" className="block pt-4">
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} className="mb-4 h-16 w-full" />
      ))}
    </output>
  );
}

/** Outlets and speakers are listed by how much there is of each. */
function isByNumber(kind: ListKind): boolean {
  return kind === "outlets" || kind === "speakers";
}

/** Where the same rows stand with the whole width; utterances by the day they were said stand nowhere else. */
function statementsHref(team: string, { kind, filter, order }: ListSpec): string | undefined {
  if (kind === "said" || kind === "held" || isByNumber(kind)) return undefined;
  const isArticles = kind === "articles" || kind === "stories";
  const chart = { ...PLAIN_CHART, fold: kind === "stories" || kind === "utterances" };
  const query = printView({ filter, chart, unknown: [] });
  if (isArticles) query.push(["tab", "articles"]);
  if (order !== undefined && kind !== "stances") query.push(["sort", order]);
  return `/t/${team}/statements${printQuery(query)}`;
}
