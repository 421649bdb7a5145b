import { formatCounted } from "../format/numbers.ts";

type Member = { readonly words: number; readonly statements: number };

/** How a copy differs from the original: "142 words and 2 statements fewer", "8 words more", "as long". */
export function sayDifference(copy: Member, original: Member): string {
  const words = say(copy.words - original.words, "word");
  const statements = say(copy.statements - original.statements, "statement");
  const parts = [words, statements].filter((part) => part !== undefined);
  if (parts.length === 2 && parts[0]!.more === parts[1]!.more)
    return `${parts[0]!.count} and ${parts[1]!.count} ${parts[0]!.more}`;
  return parts.length === 0 ? "as long" : parts.map(({ count, more }) => `${count} ${more}`).join(", ");
}

function say(difference: number, noun: string): { count: string; more: "more" | "fewer" } | undefined {
  if (difference === 0) return undefined;
  return { count: formatCounted(Math.abs(difference), noun), more: difference > 0 ? "more" : "fewer" };
}
