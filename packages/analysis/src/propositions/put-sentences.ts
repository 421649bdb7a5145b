import { ideasOf } from "../stances/ideas.ts";
import { type HeardAttitude, Hearing } from "./heard-attitude.ts";
import { propose, type Proposal } from "./propose.ts";

interface Group {
  says: Proposal["says"];
  all: Hearing;
  wordings: Map<string, Hearing>;
}

/**
 * The sentences that enough attitudes put as a thing to be done, one wording for each matter and deed, synonyms aside. Those that say
 * what should be done come first, then those that most stories put.
 */
export function putSentences(heard: readonly HeardAttitude[]): string[] {
  const groups = new Map<string, Group>();
  for (const { attitude, story } of heard) {
    const proposal = propose(attitude);
    if (proposal === null) continue;
    const key = keyOf(proposal);
    const group = groups.get(key) ?? { says: proposal.says, all: new Hearing(), wordings: new Map<string, Hearing>() };
    group.all.add(attitude.holder, story);
    const wording = group.wordings.get(proposal.text) ?? new Hearing();
    group.wordings.set(proposal.text, wording.add(attitude.holder, story));
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ all }) => all.isEnough)
    .sort((a, b) => Number(b.says === "deed") - Number(a.says === "deed") || b.all.stories.size - a.all.stories.size)
    .map(({ says, wordings }) => ({ says, text: fullestOf(wordings) }))
    .filter(({ says, text }) => says === "deed" || !BARE.test(text))
    .map(({ text }) => text);
}

/** Equal for "halt the fishing" and "suspend the fishery": the matter, and which way its deed points in which family of the thesaurus. */
function keyOf({ matter, deed }: Proposal): string {
  return [
    ...ideasOf([matter]).map(({ id }) => id),
    ...ideasOf([deed]).map(({ id, senses: [sense] }) =>
      sense === undefined ? id : `${sense.family} ${sense.direction}`,
    ),
  ].join(" ");
}

/** Behind its article one common noun: which toll, only the text that was read could tell. */
const BARE = /^The \p{Ll}+ should /u;

/**
 * The wording that tells most: one that names its matter before a bare one, the longest that two stories have or else the commonest, with
 * what two stories add to it ("a referendum on the treaty").
 */
function fullestOf(wordings: ReadonlyMap<string, Hearing>): string {
  const naming = [...wordings].filter(([text]) => !BARE.test(text));
  const byUse = (naming.length > 0 ? naming : [...wordings]).sort(
    (a, b) => b[1].stories.size - a[1].stories.size || b[0].length - a[0].length,
  );
  const longestFirst = byUse.toSorted((a, b) => b[0].length - a[0].length);
  const [text] = longestFirst.find(([, { stories }]) => stories.size > 1) ?? byUse[0]!;
  const fuller = longestFirst.filter(([longer]) => longer.startsWith(`${text} `));
  return new Set(fuller.flatMap(([, { stories }]) => [...stories])).size > 1 ? fuller[0]![0] : text;
}
