const DIRECTIVE = /^\s*(user[-\s]?agent|disallow|allow|crawl-delay)\s*(?::|\s)\s*(.*)$/i;

interface Line {
  name: string;
  value: string;
}

/**
 * A robots file with everything settled that RFC 9309 settles and common parsers leave open: comments and unknown directives gone, so
 * that they part no group; a missing colon forgiven; agents cut to their product token; rules before any agent dropped.
 */
export function tidyRobots(robotsTxt: string, { keep }: { keep: "rules" | "delays" }): string {
  const lines = robotsTxt
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line) => readLine(line.replace(/#.*$/, "")))
    .filter((line) => line !== undefined);
  const first = lines.findIndex((line) => line.name === "user-agent");
  return (first < 0 ? [] : lines.slice(first))
    .filter((line) => keep === "delays" || line.name !== "crawl-delay")
    .map(({ name, value }) => `${name}: ${value}`)
    .join("\n");
}

function readLine(line: string): Line | undefined {
  const match = DIRECTIVE.exec(line);
  if (match === null) return undefined;
  const name = (match[1] ?? "").toLowerCase().replace(/^user.?agent$/, "user-agent");
  const value = (match[2] ?? "").trim();
  return { name, value: name === "user-agent" ? productToken(value) : value };
}

/** The part of an agent's name that groups are matched by: "NewsBot/2.1 (+https://…)" → "newsbot"; "*" stays. */
export function productToken(agent: string): string {
  if (agent.startsWith("*")) return "*";
  return /^[a-z_-]+/i.exec(agent)?.[0]?.toLowerCase() ?? "";
}
