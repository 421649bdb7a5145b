import { diffWordsWithSpace } from "diff";

/** A stretch of text that both versions have, or only the earlier or the later one. */
export type Change = { readonly kind: "kept" | "removed" | "added"; readonly text: string };

/** From one version of a text to the next, word by word (Myers' algorithm, by jsdiff). */
export function wordChanges(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    text: value,
  }));
}

/** Long stretches that stayed are cut to what stands around the changes: this many characters on each side. */
const around = 160;

/** The changes with their surroundings; `null` stands where text that stayed was left out. */
export function onlyChanges(changes: readonly Change[]): (Change | null)[] {
  return changes.flatMap((change, at): (Change | null)[] => {
    if (change.kind !== "kept" || change.text.length <= 2 * around) return [change];
    const head = at === 0 ? [] : [{ kind: "kept" as const, text: firstWords(change.text) }];
    const tail = at === changes.length - 1 ? [] : [{ kind: "kept" as const, text: lastWords(change.text) }];
    return [...head, null, ...tail];
  });
}

/** Whole words of about that length. */
const firstWords = (text: string): string => text.slice(0, text.lastIndexOf(" ", around) + 1);
const lastWords = (text: string): string => text.slice(text.indexOf(" ", text.length - around) + 1);
