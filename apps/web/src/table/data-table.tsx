"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useState, type ReactNode } from "react";
import { classNames } from "../controls/class-names.ts";
import { nextSort, sortRows, type Sort, type SortValue } from "./sort-rows.ts";

export type Column<Row> = {
  key: string;
  /** Empty over bars, which repeat the figures beside them. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, in figures of one width. */
  figures?: boolean;
  /** What the column orders by; a column without it does not sort. */
  sortBy?: (row: Row) => SortValue;
  /** The cell that names its row. One column of a table has it. */
  names?: boolean;
  /** A class that sets the width. With one on all columns but one, a long table keeps still while its rows come in. */
  width?: string;
  /** Left out on a phone, where its row says the same another way or can do without. */
  wideOnly?: boolean;
};

export type DataTableProps<Row> = {
  /** What the rows are; read out before them. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** The order at first sight. */
  initialSort?: Sort;
  /** Set where the address keeps the order: the one that holds, and what to do when another is asked for. */
  keptSort?: { sort: Sort; onSort: (sort: Sort) => void };
  /** The server has put the rows in the kept order, because more exist than are here; they are shown as they come. */
  isSorted?: boolean;
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode;
};

/** A real table: it sorts by its headers, and scrolls sideways by itself where the screen is narrower. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  initialSort,
  keptSort,
  isSorted = false,
  empty,
}: DataTableProps<Row>) {
  const [ownSort, setOwnSort] = useState(initialSort);
  const sort = keptSort?.sort ?? ownSort;
  const sortBy = columns.find((column) => column.key === sort?.by)?.sortBy;
  const shown = isSorted || !sort || !sortBy ? rows : sortRows(rows, sortBy, sort.order);
  const onSort = keptSort?.onSort ?? setOwnSort;

  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-outline text-small text-muted">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)} className="border-b border-hairline hover:bg-surface">
              {columns.map((column) => {
                const Cell = column.names ? "th" : "td";
                return (
                  <Cell
                    key={column.key}
                    scope={column.names ? "row" : undefined}
                    className={classNames(
                      "px-2 py-1.5 align-baseline font-normal first:pl-0 last:pr-0 tablet:px-3",
                      column.figures && "text-right whitespace-nowrap",
                      column.names && "font-medium",
                      column.wideOnly && "max-tablet:hidden",
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeaderCellProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: (sort: Sort) => void };

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const order = sort?.by === column.key ? sort.order : undefined;
  const Arrow = order === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={column.sortBy && (order ?? "none")}
      className={classNames(
        "px-2 font-medium first:pl-0 last:pr-0 tablet:px-3",
        column.width,
        column.figures && "text-right",
        column.wideOnly && "max-tablet:hidden",
      )}
    >
      {column.sortBy ? (
        <button
          type="button"
          onClick={() => onSort(nextSort(sort, column.key, column.figures ? "descending" : "ascending"))}
          className={classNames(
            "target group inline-flex items-center gap-1 whitespace-nowrap hover:text-ink",
            column.figures && "flex-row-reverse",
            order && "text-ink",
          )}
        >
          {column.header}
          <Arrow
            aria-hidden
            className={classNames(
              "size-3",
              !order && "opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60",
            )}
          />
        </button>
      ) : (
        <span className="inline-flex min-h-7 items-center whitespace-nowrap">
          {column.header === "" ? <span className="sr-only">As a bar</span> : column.header}
        </span>
      )}
    </th>
  );
}
