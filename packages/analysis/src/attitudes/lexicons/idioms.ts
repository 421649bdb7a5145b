/**
 * Verbs of several words, some with a gap, and the plain verb each stands for. In a step, `|` separates words that do
 * equally well. Ordinary English.
 */
const LIST: [expression: string, plain: string, gap?: number][] = [
  ["shift|turn|move|switch|divert focus|attention|priority|resource away from", "deprioritize", 3],
  ["take focus|attention off", "deprioritize", 3],
  ["turn back on", "abandon", 1],
  ["put|place first", "prioritize", 5],
  ["put|place top|heart|centre|center of", "prioritize", 6],
  ["make priority", "prioritize", 6],
  ["make cornerstone|linchpin", "prioritize", 6],
  ["focus|concentrate on", "prioritize", 1],
  ["pay attention to", "prioritize", 1],
  ["give priority|precedence to", "prioritize", 2],
  ["give green light", "approve", 2],
  ["give go-ahead", "approve", 2],
  ["pull plug on", "cancel", 1],
  ["get rid of", "abolish"],
  ["do away with", "abolish"],
  ["put|bring end|stop|halt to", "end", 2],
  ["bring to end|halt|close", "end", 6],
  ["call halt to", "halt", 1],
  ["call time on", "end", 1],
  ["put brakes|brake on", "slow", 1],
  ["go|press|push ahead with", "proceed"],
  ["go|press|push ahead", "proceed"],
  ["go|press|push forward with", "proceed"],
  ["press|push on with", "proceed"],
  ["carry on with", "continue"],
  ["take part in", "join"],
  ["become member of", "join", 2],
  ["become part of", "join", 2],
  ["sign up to", "join"],
  ["stay|keep out of", "leave"],
  ["stay|remain outside", "leave"],
  ["pull|opt|drop out of", "leave"],
  ["stay|remain in", "stay"],
  ["take|throw|keep out of", "remove", 3],
  ["consign to history|scrapheap|dustbin|past", "abolish", 2],
  ["put on hold|ice", "suspend", 2],
  ["cut back on", "cut"],
  ["cut off", "end"],
  ["scale|wind down", "reduce"],
  ["scale|ramp|step up", "increase"],
  ["phase out", "abolish"],
  ["shut|lock out", "bar", 5],
  ["take away", "exclude", 4],
  ["keep out", "bar", 4],
  ["lock away", "ban", 3],
  ["crack down on", "restrict"],
  ["tear|knock|pull down", "demolish", 4],
  ["set up", "establish"],
  ["hand over", "transfer"],
  ["send back", "deport", 4],
  ["bring back", "restore", 4],
  ["leave alone", "preserve", 5],
  ["step down", "resign"],
  ["cut ribbon", "open", 1],
  ["stand down", "resign"],
  ["throw out", "reject"],
  ["take|remove off|from table|agenda|programme|program|calendar|statute", "scrap", 3],
  ["strike|wipe from book|statute|table|agenda|record", "scrap", 2],
  ["clear of", "remove", 3],
  ["throw away", "abandon", 4],
  ["roll back", "repeal"],
];

interface Idiom {
  rest: string[][];
  plain: string;
  /** How many words may stand between two steps. */
  gap: number;
}

/** By lemma of the first word, longest first. */
export const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = byFirstWord();

function byFirstWord(): Map<string, Idiom[]> {
  const byFirst = new Map<string, Idiom[]>();
  for (const [expression, plain, gap = 0] of LIST) {
    const [first = [], ...rest] = expression.split(" ").map((step) => step.split("|"));
    for (const word of first) byFirst.set(word, [...(byFirst.get(word) ?? []), { rest, plain, gap }]);
  }
  for (const idioms of byFirst.values()) idioms.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}
