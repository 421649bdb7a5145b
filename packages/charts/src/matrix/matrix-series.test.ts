import { expect, it } from "vitest";
import { matrixExample } from "./matrix-example.ts";
import { matrixSeries, matrixSummary, sayCell, toRows } from "./matrix-series.ts";

it("has a cell for each speaker and proposition, with the position given or none", () => {
  const { cells } = matrixSeries(matrixExample);
  expect(cells.map((row) => row.length)).toEqual([3, 3, 3, 3, 3, 3]);
  for (const cell of cells.flat()) {
    const given = matrixExample.positions.find(
      ({ speaker, proposition }) => speaker === cell.speaker.key && proposition === cell.proposition.key,
    );
    expect(cell.position.now.n).toBe(given?.position.now.n ?? 0);
  }
});

it("says a cell in words", () => {
  const { cells } = matrixSeries(matrixExample);
  expect(sayCell(cells[0]![0]!)).toBe("Ada Rees on “The port should stay open”: for (11 of 11)");
  expect(sayCell(cells[5]![0]!)).toBe("Jon Wick on “The port should stay open”: thin (1 for)");
});

it("puts every cell into its table and counts the columns in words", () => {
  const series = matrixSeries(matrixExample);
  expect(toRows(series).rows).toHaveLength(18);
  expect(toRows(series).rows[0]).toEqual(["Ada Rees", "The port should stay open", "for", 11, 11, 0, 0]);
  expect(matrixSummary(series)).toMatch(/^6 speakers\. The port should stay open: \d for, /);
});
