import { readPositions } from "@onrecord/analysis/positions/read-positions";
import { addDays } from "../days.ts";
import type { StanceBasis, StanceLabel } from "./position.ts";
import type { TimelineAsk, TimelineRow } from "./timeline-series.ts";

export interface TimelineExampleRow extends TimelineRow {
  sentence: string;
  outlet: string;
}

const START = "2025-01-06";
const SIGNS: Record<string, StanceLabel> = { "+": "for", "-": "against", "0": "mixed", "?": "unclear" };

/** Day, side, and `h` for second-hand, `d` for done, `l` for unsure. */
const SCRIPTS: Record<string, string> = {
  rees: "2- 9- 16- 23-d 30-l 44- 56+ 57+ 58+ 60+ 61+ 66+d 75+ 90?l 104+ 131+ 150+ 172+",
  vale: "5+ 20+ 33+ 34+ 35+ 36+ 37+ 38+ 51- 70+ 71+ 96+h 140+",
  moss: "12- 13- 47? 48?h 64- 110- 133+",
  union: "1+ 3+ 8+d 29+ 30+ 31+ 62+ 63+ 64+ 65+ 99+ 121+d 122+ 160+ 175+",
  ferry: "15+ 320 55- 86- 870 123+",
  clerk: "40+",
};

function readScript(lane: string, script: string): TimelineExampleRow[] {
  return script.split(" ").map((word, index) => {
    const [, day, sign, flags] = /^(\d+?)([+\-0?])([hdl]*)$/.exec(word)!;
    const basis: StanceBasis = flags!.includes("h") ? "second-hand" : flags!.includes("d") ? "done" : "said";
    return {
      id: `${lane}-${index}`,
      lane,
      saidOn: addDays(START, Number(day)),
      story: `${lane}-${index}`,
      label: SIGNS[sign!]!,
      basis,
      confidence: flags!.includes("l") ? 0.55 : 0.7 + (index % 3) * 0.14,
      sentence: "The port must not close while a single ferry waits outside.",
      outlet: "Harbour Post",
    };
  });
}

const NAMES: Record<string, string> = {
  rees: "Ada Rees",
  vale: "Tom Vale",
  moss: "Ines Moss-Aldergate",
  union: "Dockers’ Union of the Sound",
  ferry: "Ferry Board",
  clerk: "Jon Wick",
};
const settings = { today: "2025-07-02", bar: 0 };

/** Six speakers on one proposition over half a year: one who changed sides, one who may have, one thin. */
export const timelineExample: TimelineAsk<TimelineExampleRow> = {
  from: START,
  until: "2025-07-07",
  ...settings,
  lanes: Object.entries(NAMES).map(([key, name]) => ({
    key,
    name,
    history: readPositions(readScript(key, SCRIPTS[key]!), settings),
  })),
  rows: Object.entries(SCRIPTS).flatMap(([lane, script]) => readScript(lane, script)),
};
