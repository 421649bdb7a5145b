"use client";

import type { Table } from "@onrecord/charts/table";
import { formatCount, formatShare } from "../format/numbers.ts";
import { DataTable, type Column } from "../table/data-table.tsx";

export type TableOfProps = { caption: string; table: Table };

type Row = { readonly at: number; readonly cells: Table["rows"][number] };

/** A chart's numbers as a table on the page. */
export function TableOf({ caption, table }: TableOfProps) {
  const columns = table.header.map((header, at): Column<Row> => {
    const figures = table.rows.some((row) => typeof row[at] === "number");
    return {
      key: `${at} ${header}`,
      header,
      figures,
      names: at === 0,
      sortBy: ({ cells }) => cells[at],
      cell: ({ cells }) => sayCell(cells[at]),
    };
  });
  const rows = table.rows.map((cells, at): Row => ({ at, cells }));
  return (
    <div className="max-h-96 overflow-y-auto">
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ at }) => at} />
    </div>
  );
}

/** Counts are whole; what is not is a share of one. */
function sayCell(cell: string | number | undefined): string {
  if (typeof cell !== "number") return cell ?? "";
  return Number.isInteger(cell) ? formatCount(cell) : formatShare(cell, 1);
}
