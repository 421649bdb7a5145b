const sources: Record<string, string> = {
  meta: "the page’s own data",
  "json-ld": "the page’s own data",
  time: "a date on the page",
  text: "a date in the text",
  byline: "a date at the byline",
  url: "the address",
  feed: "the feed",
  file: "the file",
  header: "the head of the file",
};

/** Where an article's time is known from, and how exactly: "Time by the feed", "Day alone, by a date in the text". */
export function sayTimeSource(precision: "none" | "day" | "instant", from: string): string {
  if (precision === "none") return "No time is given anywhere: it stands in no chart";
  const source = sources[from] ?? from;
  return precision === "day" ? `Day alone, by ${source}` : `Time by ${source}`;
}
