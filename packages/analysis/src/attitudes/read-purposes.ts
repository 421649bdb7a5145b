import { heldBy, inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { isActor } from "./lexicons/actors.ts";
import { wordList } from "./lexicons/word-list.ts";
import { objectRange } from "./noun-phrases.ts";
import { readNounAttitude } from "./read-attitude-nouns.ts";

/** Deeds that tell, as the purpose of another, whether a thing is to stay or to go. */
const PURPOSES: ReadonlyMap<string, 1 | -1> = new Map([
  ...wordList(`save keep protect defend preserve rescue safeguard`).map((verb) => [verb, 1] as const),
  ...wordList(`stop block halt ban scrap abolish overturn repeal reverse defeat derail thwart`).map(
    (verb) => [verb, -1] as const,
  ),
]);
/** Their infinitive is no purpose: "has to stop it", "failed to save it". */
const NO_PURPOSE = new Set(
  wordList(`have need be seem appear tend happen use fail get expect help come prove like want ask try avoid`),
);
/** With these one takes part in a campaign. */
const TAKING_PART = new Set(
  wordList(
    `give donate contribute lend put lead join head front spearhead organise organize launch start sign found devote run`,
  ),
);

/** "Chained herself to the gates to stop the felling", "gave a million to the campaign against it": what is done for a side. */
export function readPurposes(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.copula || verb.passive || verb.denied || clause.subject === null) return [];
  if (
    verb.modal === "can" ||
    verb.modal === "must" ||
    !(isActor(tokens, clause.subject) || context.isSelf(clause.subject))
  )
    return [];
  const lemma = lemmaOf(tokens[verb.main]!);
  const campaign = TAKING_PART.has(lemma) ? readCampaign(context) : [];
  if (campaign.length > 0 || NO_PURPOSE.has(lemma)) return campaign;
  for (let i = verb.to + 1; i < clause.to - 2; i++) {
    const sign = tokens[i]!.lower === "to" ? PURPOSES.get(tokens[i + 1]!.lower) : undefined;
    if (sign === undefined) continue;
    const object = objectRange(tokens, i + 2, clause.to);
    if (object.from >= object.to) return [];
    return [
      inClause(context, {
        sign,
        target: [object],
        because: { from: verb.from, to: i + 2 },
        force: "act",
        strength: 0.75,
        ...heldBy(context, clause.subject),
      }),
    ];
  }
  return [];
}

/** "put herself at the head of the campaign to save the pier" */
function readCampaign(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  for (let i = verb.to; i < clause.to - 2; i++) {
    if (tokens[i]!.pos !== "ADP" && tokens[i]!.lower !== "to") continue;
    const noun = readNounAttitude(context, { from: i + 1, to: objectRange(tokens, i + 1, clause.to).to });
    if (noun === null || noun.holder !== null) continue;
    return [
      inClause(context, {
        ...noun,
        target: [noun.target],
        because: { from: verb.from, to: noun.because.to },
        force: "act",
        strength: 0.75,
        ...heldBy(context, clause.subject),
      }),
    ];
  }
  return [];
}
