const sources: Record<string, string> = {
  "json-ld": "the page’s own data",
  meta: "the page’s own data",
  time: "a date on the page",
  url: "the address",
  text: "a date in the text",
  feed: "the feed",
};

/** Where an article's time is known from, and how exactly: "Time by the feed", "Day alone, by a date in the text". */
export function sayTimeSource(precision: "none" | "day" | "instant", from: string): string {
  if (precision === "none") return "No time is given anywhere: it stands in no chart";
  const source = sources[from] ?? from;
  return precision === "day" ? `Day alone, by ${source}` : `Time by ${source}`;
}
