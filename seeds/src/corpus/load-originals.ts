import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FollowUps, type Original, type OriginalSet, TextFile } from "./original.ts";

/** The folder in which texts, follow-ups and topics lie. */
export const SEEDS = join(import.meta.dirname, "../..");

/** All written texts: tuned, held-out, follow-ups, each with its expected reading. Throws at the first that breaks the form. */
export function loadOriginals(folder = SEEDS): Original[] {
  const originals = [...loadTexts(folder, "tuned"), ...loadTexts(folder, "held-out"), ...loadFollowUps(folder)];
  return originals.map((original) =>
    original.copyOf === undefined ? original : { ...original, copyOf: findCopied(original, originals).id },
  );
}

function loadTexts(folder: string, set: OriginalSet): Original[] {
  const texts = join(folder, "texts", set);
  if (!existsSync(texts)) return [];
  return readdirSync(texts)
    .sort()
    .map((name) => {
      const { speakers, statements, stances, alsoFine, ...particulars } = TextFile.parse(
        JSON.parse(readFileSync(join(texts, name, "expected.json"), "utf8")),
      );
      const [headline = "", ...body] = readFileSync(join(texts, name, "article.txt"), "utf8")
        .trim()
        .split("\n");
      const reading = { speakers, statements, stances, alsoFine };
      return { ...particulars, id: name, set, headline: headline.trim(), text: body.join("\n").trim(), reading };
    });
}

function loadFollowUps(folder: string): Original[] {
  const entries = FollowUps.parse(JSON.parse(readFileSync(join(folder, "follow-ups.json"), "utf8")));
  return entries.map(({ body, speakers, statements, stances, alsoFine, ...rest }) => ({
    ...rest,
    set: "follow-up",
    text: body,
    reading: { speakers, statements, stances, alsoFine },
  }));
}

/** Texts name each other by the part before the first hyphen: "05" is "05-compact-talks". Those of one set come first. */
function findCopied({ id, set, copyOf }: Original, originals: Original[]): Original {
  const named = originals.filter((other) => other.id === copyOf || other.id.startsWith(`${copyOf}-`));
  const copied = named.find((other) => other.set === set) ?? named[0];
  if (copied === undefined) throw new Error(`Text ${id} copies ${copyOf}, which does not exist.`);
  return copied;
}
