import { OpenLink } from "../lists/open-link.tsx";
import type { Opens } from "../lists/use-open-list.ts";

/** A stretch of a sentence: plain words, or a number that opens what it counts. */
export type Stretch = string | { readonly words: string; readonly opens: Opens };

/** The sentence as it reads. */
export function sentenceOf(stretches: readonly Stretch[]): string {
  return stretches.map((stretch) => (typeof stretch === "string" ? stretch : stretch.words)).join("");
}

/** The sentence with its numbers as links. */
export function Sentence({ of }: { of: readonly Stretch[] }) {
  return of.map((stretch, at) =>
    typeof stretch === "string" ? (
      stretch
    ) : (
      // The stretches of one sentence never change their order.
      <OpenLink key={`${at} ${stretch.words}`} opens={stretch.opens}>
        {stretch.words}
      </OpenLink>
    ),
  );
}
