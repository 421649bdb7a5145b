import type { ExtractedArticle } from "../pages/article.ts";
import type { ReadFile } from "./read-file.ts";
import { type ArticleRecord, readRecord } from "./read-record.ts";

/** One JSON object a line, or one JSON array of them. The first line that is neither stops the reading: half a file is no file. */
export function readJsonLines(source: string): ReadFile {
  const text = source.trim();
  if (text.startsWith("[")) return readArray(text);
  const articles: ExtractedArticle[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const where = `line ${index + 1}`;
    const value = parse(line);
    if (!isRecord(value)) return { kind: "unreadable", because: "it is no JSON object", where };
    const article = readRecord(lowerCased(value));
    if (article === undefined)
      return { kind: "unreadable", because: "it has no text (looked for text, body or content)", where };
    articles.push(article);
  }
  return articles.length > 0
    ? { kind: "articles", articles }
    : { kind: "unreadable", because: "there is no line in it", where: "the whole file" };
}

function readArray(text: string): ReadFile {
  const values = parse(text);
  if (!Array.isArray(values)) return { kind: "unreadable", because: "it is no JSON", where: "the whole file" };
  return readJsonLines(values.map((value) => JSON.stringify(value)).join("\n"));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const lowerCased = (value: Record<string, unknown>): ArticleRecord =>
  Object.fromEntries(Object.entries(value).map(([key, content]) => [key.trim().toLowerCase(), content]));
