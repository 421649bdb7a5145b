/** Kinds of what a page asks for, in the order of the tables. */
export const KINDS = ["html", "js", "css", "fonts", "data", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** One answer as it came over the wire: the browser's name for its type, and its bytes, compressed, headers included. */
export interface Answer {
  type: string;
  bytes: number;
}

/** Bytes by kind, and how many requests there were. */
export type PageWeight = Record<Kind | "requests", number>;

const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: "html",
  Script: "js",
  Stylesheet: "css",
  Font: "fonts",
  Fetch: "data",
  XHR: "data",
};

/** Adds up the answers of one page load. */
export function pageWeight(answers: readonly Answer[]): PageWeight {
  const weight: PageWeight = { html: 0, js: 0, css: 0, fonts: 0, data: 0, other: 0, requests: answers.length };
  for (const { type, bytes } of answers) weight[KIND_OF[type] ?? "other"] += bytes;
  return weight;
}
