import type { Page } from "../page.ts";
import { isPersonal, isPossessive, isVerb, nounPhraseAfter, timeAfter } from "./phrases.ts";

/** ", the finance minister," and the like after a name: the end (exclusive) of the phrase with its apposition, without the last comma. */
export function appositionAfter(page: Page, end: number, ceiling: number): number {
  const { tokens } = page;
  if (end >= ceiling || page.quotationAt[end] !== -1) return end;
  if (tokens[end]!.text === "(") {
    let k = end + 1;
    while (k < ceiling && tokens[k]!.text !== ")") k++;
    return k < ceiling && k - end < 12 ? appositionAfter(page, k + 1, ceiling) : end;
  }
  if (tokens[end]!.text !== "," || end + 1 >= ceiling) return end;
  const first = end + 1;
  const word = tokens[first]!;
  if (page.quotationAt[first] !== -1 || timeAfter(page, first, ceiling) > first) return end;
  if (/^(who|whose|which)$/.test(word.lower)) {
    const stop = nextStop(page, first, ceiling);
    return tokens[stop]?.text === "," || stop >= ceiling || /^[.;]$/.test(tokens[stop]!.text) ? stop : end;
  }
  if (
    !(
      word.pos === "DET" ||
      word.pos === "NOUN" ||
      word.pos === "ADJ" ||
      word.pos === "NUM" ||
      word.pos === "PROPN" ||
      isPossessive(word.lower)
    ) ||
    isPersonal(word.lower)
  )
    return end;
  const stop = nounPhraseAfter(page, first, ceiling);
  if (stop <= first) return end;
  const then = tokens[stop];
  if (page.quotationAt[stop] !== -1 && stop < ceiling) return end;
  if (then === undefined || stop >= ceiling || /^[.;:]$/.test(then.text)) return stop;
  if (then.text === ",") return appositionAfter(page, stop, ceiling);
  if (/^(who|which|that)$/.test(then.lower)) return nextStop(page, stop, ceiling);
  if (isVerb(page, stop)) return end;
  const close = nextStop(page, stop, ceiling);
  for (let k = stop; k < close; k++) if (isVerb(page, k)) return stop;
  return then.pos === "ADP" ? close : stop;
}

export function nextStop(page: Page, from: number, ceiling: number): number {
  let k = from;
  while (k < ceiling && !/^[,.;:]$/.test(page.tokens[k]!.text) && page.quotationAt[k] === -1) k++;
  return k;
}
