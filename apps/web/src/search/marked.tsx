import type { Term } from "@onrecord/query/query";
import { markTerms } from "./mark-terms.ts";

/** A text with the words of the search marked where they stand. */
export function Marked({ text, terms }: { text: string; terms: readonly Term[] }) {
  if (terms.length === 0) return <>{text}</>;
  const pieces = markTerms(text, terms);
  return (
    <>
      {pieces.map(({ text: piece, isMatch }, at) =>
        isMatch ? (
          // The pieces of one text never change their order.
          <mark key={`${at} ${piece}`} className="rounded-sm bg-mark-plain px-0.5 -mx-0.5 text-ink">
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
