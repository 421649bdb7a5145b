import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable, type Column } from "./data-table.tsx";

type Voice = { name: string; statements: number };

const columns: Column<Voice>[] = [
  { key: "name", header: "Speaker", cell: (row) => row.name, sortBy: (row) => row.name, names: true },
  { key: "n", header: "Statements", cell: (row) => row.statements, sortBy: (row) => row.statements, figures: true },
  { key: "more", header: "More", cell: () => "…" },
];
const rows = [
  { name: "Calder", statements: 3 },
  { name: "Brandt", statements: 12 },
];
const table = <DataTable caption="Voices" columns={columns} rows={rows} rowKey={(row) => row.name} />;

function order(html: string): number[] {
  return ["Calder", "Brandt"].map((name) => html.indexOf(name));
}

test("the table names itself, its columns and its rows to a screen reader", () => {
  const html = renderToStaticMarkup(table);
  expect(html).toMatch(/<caption[^>]*>Voices<\/caption>/);
  expect(html.match(/<th scope="col"/g)).toHaveLength(3);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
});

test("rows come as they are until an order is asked for, and the header says which holds", () => {
  const unsorted = renderToStaticMarkup(table);
  expect(order(unsorted)[0]).toBeLessThan(order(unsorted)[1]!);
  const sorted = renderToStaticMarkup(
    <DataTable
      caption="Voices"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.name}
      initialSort={{ by: "n", order: "descending" }}
    />,
  );
  expect(order(sorted)[0]).toBeGreaterThan(order(sorted)[1]!);
  expect(sorted).toContain('aria-sort="descending"');
});

test("only a column that can order has a button", () => {
  expect(renderToStaticMarkup(table).match(/<button/g)).toHaveLength(2);
});

test("rows that the server ordered stay as they came", () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Voices"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.name}
      keptSort={{ sort: { by: "n", order: "descending" }, onSort: () => undefined }}
      isSorted
    />,
  );
  expect(order(html)[0]).toBeLessThan(order(html)[1]!);
});

test("rows that the server left as they were come in the order that the address keeps", () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Voices"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.name}
      keptSort={{ sort: { by: "name", order: "ascending" }, onSort: () => undefined }}
    />,
  );
  expect(order(html)[0]).toBeGreaterThan(order(html)[1]!);
});

test("no rows give way to what the caller says instead", () => {
  const html = renderToStaticMarkup(
    <DataTable caption="Voices" columns={columns} rows={[]} rowKey={(row) => row.name} empty={<p>Nobody yet.</p>} />,
  );
  expect(html).toBe("<p>Nobody yet.</p>");
});
