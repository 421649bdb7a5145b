"use client";

import type { Filter } from "@onrecord/query/filter";
import { useState, type ReactNode } from "react";
import { buttonLook } from "../../../../controls/button-look.ts";
import { Button } from "../../../../controls/button.tsx";
import { classNames } from "../../../../controls/class-names.ts";
import type { Cell } from "../../../../download/csv.ts";
import { downloadHref } from "../../../../download/download-href.ts";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { ErrorBox } from "../../../../feedback/error-box.tsx";
import { Skeleton } from "../../../../feedback/skeleton.tsx";
import { useNames } from "../../../../filter/use-names.ts";
import { formatCount, formatOf } from "../../../../format/numbers.ts";
import type { ListOrder } from "../../../../lists/list-order.ts";
import { sayLength } from "../../../../lists/list-words.ts";
import { LoadMore } from "../../../../lists/load-more.tsx";
import { useTeam } from "../../../../team/team.tsx";

type Kind = "articles" | "stories" | "statements" | "utterances";

export type FoundListProps<Row extends { id: string }> = {
  kind: Kind;
  filter: Filter;
  list: {
    rows: readonly Row[];
    /** Of all that match, exact; undefined while it is on its way. */
    total: number | undefined;
    error: { message: string; data?: { id?: string } | null | undefined } | null;
    onRetry: () => void;
    more: { load: () => void; isLoading: boolean } | undefined;
  };
  /** These are the rows of the search before. */
  isStale: boolean;
  /** A further figure of the same list. */
  aside?: string | undefined;
  order: ListOrder;
  /** The order, and the others there are. */
  orderMenu: ReactNode;
  /** What a file of chosen rows holds. */
  columns: { header: readonly Cell[]; toCells: (row: Row) => Cell[] };
  renderRow: (row: Row, choice: { chosen: boolean; onChoose: (chosen: boolean) => void }) => ReactNode;
};

/** What a search found: how many, the ways to take it along whole or in part, and the rows, page by page. */
export function FoundList<Row extends { id: string }>(props: FoundListProps<Row>) {
  const { kind, filter, list, isStale, aside, order, orderMenu, columns, renderRow } = props;
  const { slug: team, zone } = useTeam();
  const names = useNames(filter);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const { rows, total, error, onRetry, more } = list;
  // What another filter took away is no longer chosen.
  const chosen = rows.filter(({ id }) => chosenIds.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosenIds);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosenIds(next);
  };
  const saveChosen = async () => {
    const [{ toCsv, toComments }, { sayDownload }, { saveFile }] = await Promise.all([
      import("../../../../download/csv.ts"),
      import("../../../../download/say-download.ts"),
      import("../../../../download/save-file.ts"),
    ]);
    const comments = sayDownload({
      what: kind,
      counts: `${formatOf(chosen.length, total ?? rows.length)}, chosen by hand`,
      filter,
      names: names ?? [],
      zone,
      made: new Date(),
      address: window.location.href,
    });
    const csv = toComments(comments) + toCsv([columns.header, ...chosen.map(columns.toCells)]);
    saveFile(new Blob([csv], { type: "text/csv" }), `onrecord-${kind}-chosen.csv`);
  };

  if (error)
    return (
      <div className="min-h-[60vh]">
        <ErrorBox
          what="The search could not be answered."
          advice={error.message}
          id={error.data?.id}
          onRetry={onRetry}
        />
      </div>
    );
  if (total === undefined) return <Waiting />;
  const all = rows.length > 0 && chosen.length === rows.length;
  return (
    <section
      aria-busy={isStale}
      aria-label="Found"
      className={classNames("transition-opacity", isStale && "opacity-50")}
    >
      <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-b border-outline pb-2">
        {rows.length > 0 && (
          <label className="-m-2 flex h-9 items-center p-2 touch:size-10">
            <span className="sr-only">Choose all {formatCount(rows.length)} shown</span>
            <input
              type="checkbox"
              checked={all}
              onChange={() => setChosenIds(new Set(all ? [] : rows.map(({ id }) => id)))}
              className="size-4 accent-accent"
            />
          </label>
        )}
        <h2 aria-live="polite">
          {sayLength(kind, total)}
          {aside !== undefined && <span className="font-normal text-muted"> · {aside}</span>}
        </h2>
        {total > 0 && (
          <div className="ml-auto flex flex-wrap items-center gap-x-2">
            {chosen.length > 0 && (
              <>
                <Button look="quiet" size="small" onClick={() => setChosenIds(new Set())}>
                  Clear the choice
                </Button>
                <Button
                  size="small"
                  onClick={() =>
                    void saveChosen().then(
                      () => setFailed(false),
                      () => setFailed(true),
                    )
                  }
                >
                  CSV of the {formatCount(chosen.length)} chosen
                </Button>
              </>
            )}
            {orderMenu}
            <a
              href={downloadHref(team, kind, filter, { sort: order })}
              download
              className={buttonLook("plain", "small")}
            >
              CSV of all {formatCount(total)}
            </a>
          </div>
        )}
      </div>
      {failed && (
        <p role="alert" className="mt-2 text-bad">
          The file could not be made. The CSV of all holds these rows too.
        </p>
      )}
      {rows.length === 0 ? (
        <div className="min-h-[40vh]">
          <EmptyState title="Nothing matches in this period.">
            Widen the period, take a filter away, or search for fewer words.
          </EmptyState>
        </div>
      ) : (
        <ul>
          {rows.map((row) =>
            renderRow(row, { chosen: chosenIds.has(row.id), onChoose: (isChosen) => choose(row.id, isChosen) }),
          )}
        </ul>
      )}
      {more && (
        <div className="flex items-center gap-4 py-4">
          <LoadMore more={more} />
          <span className="text-muted">{formatOf(rows.length, total)} shown</span>
        </div>
      )}
    </section>
  );
}

function Waiting() {
  return (
    <output aria-label="Loading" className="block">
      <Skeleton className="mb-4 h-8 w-full" />
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} className="mb-4 h-20 w-full" />
      ))}
    </output>
  );
}
