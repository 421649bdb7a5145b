import type { Page } from "../page.ts";
import { findCast } from "./cast.ts";
import { indexNames, type Known } from "./describe-speaker.ts";
import { findDescribed } from "./described-people.ts";
import { findNames } from "./find-names.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";

/** Who plays in a text and whom its pronouns mean, found once for all stages that ask. */
export function findKnown(page: Page, title?: string): Known {
  const cast = findCast(page, findNames(page), title);
  const described = findDescribed(page, cast);
  return {
    cast,
    antecedents: resolvePronouns(page, cast, described),
    described: new Map(described.map(({ end, member }) => [end - 1, member])),
    ...indexNames(page, cast),
  };
}
