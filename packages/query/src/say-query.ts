import type { Field, Query } from "./query.ts";

const WHERE: Record<Field, string> = {
  title: " in the title",
  outlet: " as outlet",
  speaker: " as speaker",
  said: " in a statement",
};

/** A tree in words, for the sentence above a chart: "Ukraine or Kyiv, and not football". */
export function sayQuery(query: Query): string {
  switch (query.kind) {
    case "term": {
      const text = query.words.length > 1 ? `“${query.text}”` : query.text;
      return query.field === undefined ? text : text + WHERE[query.field];
    }
    case "not":
      return `not ${sayPart(query.part)}`;
    case "near": {
      const words = query.distance === 1 ? "next to" : `within ${query.distance} words of`;
      return `${sayPart(query.left)} ${words} ${sayPart(query.right)}`;
    }
    case "same":
      return `${sayPart(query.left)} in one sentence with ${sayPart(query.right)}`;
    case "or":
      return query.parts.map(sayPart).join(" or ");
    default: // and
      return sayAnd(query.parts);
  }
}

/** "port or harbour, and strike, and not bowling": commas part what holds together when a part is itself a choice. */
function sayAnd(parts: Query[]): string {
  const joint = parts.some((part) => part.kind === "or" || part.kind === "not") ? ", and " : " and ";
  return parts.map((part) => (part.kind === "or" ? sayQuery(part) : sayPart(part))).join(joint);
}

function sayPart(part: Query): string {
  const isJoined = part.kind === "and" || part.kind === "or";
  return isJoined ? `(${sayQuery(part)})` : sayQuery(part);
}
