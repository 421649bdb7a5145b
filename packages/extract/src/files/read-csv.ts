import { CsvError, parse } from "csv-parse/sync";
import type { ExtractedArticle } from "../pages/article.ts";
import type { ReadFile } from "./read-file.ts";
import { type ArticleRecord, readRecord } from "./read-record.ts";

/** A table with a header row, parted by commas, semicolons or tabs; one article a row. */
export function readCsv(source: string): ReadFile {
  const rows = parseRows(source);
  if (!Array.isArray(rows)) return rows;
  const articles: ExtractedArticle[] = [];
  for (const [index, row] of rows.entries()) {
    const article = readRecord(row);
    // The header is row 1, as spreadsheets number them.
    if (article === undefined)
      return {
        kind: "unreadable",
        because: "it has no text (looked for a column text, body or content)",
        where: `row ${index + 2}`,
      };
    articles.push(article);
  }
  return articles.length > 0
    ? { kind: "articles", articles }
    : { kind: "unreadable", because: "there is no row in it", where: "the whole file" };
}

function parseRows(source: string): ArticleRecord[] | Extract<ReadFile, { kind: "unreadable" }> {
  try {
    return parse<ArticleRecord>(source, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: delimiterOf(source),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      kind: "unreadable",
      because: error.message,
      where: typeof error["lines"] === "number" ? `line ${error["lines"]}` : "the whole file",
    };
  }
}

function delimiterOf(source: string): string {
  const header = source.slice(0, source.indexOf("\n") + 1 || undefined);
  return [",", ";", "\t"].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ",";
}
