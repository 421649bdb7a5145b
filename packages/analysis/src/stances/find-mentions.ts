import type { Page } from "../page.ts";
import { findCast } from "../speakers/cast.ts";
import { findNames } from "../speakers/find-names.ts";
import { resolvePronouns } from "../speakers/resolve-pronouns.ts";

/** Where a text speaks of somebody. Indexes count the page's tokens. */
export interface Mention {
  from: number;
  to: number;
  /** The fullest name that the text gives. */
  name: string;
}

/** Every mention of the people and bodies that a text names, their pronouns included, in order. */
export function findMentions(page: Page, title?: string): Mention[] {
  const cast = findCast(page, findNames(page), title);
  const mentions = cast.names.map((name, n) => ({
    from: name.range[0],
    to: name.range[1],
    name: cast.members[n]!.name,
  }));
  for (const [token, candidates] of resolvePronouns(page, cast)) {
    const [best] = candidates;
    if (best !== undefined) mentions.push({ from: token, to: token + 1, name: best.member.name });
  }
  return mentions.sort((a, b) => a.from - b.from);
}
