import { share } from "../share.ts";
import { type Figures, NAMES, MEASURES, type Share } from "./figures.ts";

export interface Changes {
  /** What is right less often than committed: a sentence each, which names the texts. */
  falls: string[];
  /** What is right more often, or is new: worth committing. */
  rises: string[];
}

/** Shares that are now lower or higher than the committed ones. A rule that finds nothing any more has fallen. */
export function compareFigures(committed: Figures, now: Figures): Changes {
  const changes: Changes = { falls: [], rises: [] };
  for (const name of NAMES)
    for (const key of new Set([...Object.keys(committed[name]), ...Object.keys(now[name])])) {
      const [before, after] = [committed[name][key], now[name][key]];
      const what = `${MEASURES[name]} of ${name}: “${key}”`;
      if (before === undefined) changes.rises.push(`${what} is new: ${told(after!)}.`);
      else if (after === undefined)
        changes.falls.push(`${what} was ${told(before)} and finds nothing any more. Was it renamed, or taken out?`);
      else {
        const difference = after.right * before.of - before.right * after.of;
        if (difference > 0) changes.rises.push(`${what} rose from ${told(before)} to ${told(after)}.`);
        if (difference < 0)
          changes.falls.push(`${what} fell from ${told(before)} to ${told(after)}: ${newlyWrong(before, after)}.`);
      }
    }
  return changes;
}

function newlyWrong(before: Share, after: Share): string {
  const texts = Object.entries(after.wrong)
    .filter(([text, times]) => times > (before.wrong[text] ?? 0))
    .map(([text, times]) => `${text} (${times - (before.wrong[text] ?? 0)})`);
  return texts.length === 0 ? "nothing is newly wrong, but less is right" : `newly wrong in ${texts.join(", ")}`;
}

function told({ right, of }: Share): string {
  return share(right, of);
}
