import { type UndatedArticle, hashOf } from "./demo-article.ts";
import { WEEKS } from "./civil-week.ts";
import { EMPTY_READING } from "./reading.ts";

/** The exchange's prices of one day, in merels; tons moved. */
interface Prices {
  wheat: number;
  barley: number;
  oats: number;
  potatoes: number;
  tons: number;
}

/**
 * The Courier's weekly note from the grain exchange of Dunmarrow, on Tuesdays: nobody speaks in it and no topic is touched. It gives
 * the outlet a steady beat, as every local paper has one, so that a silence of weeks stands out. `isSilent` names the weeks without.
 */
export function marketNotices(isSilent: (week: number) => boolean): UndatedArticle[] {
  return Array.from({ length: WEEKS }, (_, week) => week)
    .filter((week) => !isSilent(week))
    .map((week) => ({
      id: `grain-exchange-${week}`,
      outlet: "dunmarrow-courier",
      source: { kind: "notice" },
      section: "Markets",
      authors: [],
      week,
      weekday: "Tue",
      time: "17:30",
      headline: headlineOf(week),
      text: textOf(week),
      reading: EMPTY_READING,
    }));
}

/** Prices wander around a level of their own, each week by its own draw. */
function pricesOf(week: number): Prices {
  const draw = (what: string, level: number, spread: number) =>
    Math.round(level + level * 0.05 * Math.sin(week / 6 + level) + (hashOf(`${what} ${week}`) % spread) - spread / 2);
  return {
    wheat: draw("wheat", 212, 12),
    barley: draw("barley", 184, 10),
    oats: draw("oats", 161, 10),
    potatoes: draw("potatoes", 38, 6),
    tons: draw("tons", 3400, 900),
  };
}

function headlineOf(week: number): string {
  const { wheat, oats } = pricesOf(week);
  const change = week === 0 ? 0 : wheat - pricesOf(week - 1).wheat;
  const movement = change > 1 ? "rises to" : change < -1 ? "slips to" : "holds at";
  return `Grain exchange: wheat ${movement} ${wheat}, oats at ${oats}`;
}

function textOf(week: number): string {
  const now = pricesOf(week);
  const before = pricesOf(Math.max(0, week - 1));
  const opening = [
    `Wheat closed at ${now.wheat} merels a ton on the Dunmarrow exchange on Tuesday, after ${before.wheat} a week ago.`,
    `A ton of wheat changed hands for ${now.wheat} merels at the close in Dunmarrow on Tuesday; it was ${before.wheat} last time.`,
    `The Dunmarrow exchange closed on Tuesday with wheat at ${now.wheat} merels a ton, against ${before.wheat} the week before.`,
  ];
  const others = [
    `Barley stood at ${now.barley} and oats at ${now.oats}.`,
    `Oats were traded at ${now.oats}, barley at ${now.barley}.`,
  ];
  const volume = [
    `In all, ${now.tons.toLocaleString("en")} tons were weighed, ${now.tons > before.tons ? "more" : "less"} than on the last market day.`,
    `The scales took ${now.tons.toLocaleString("en")} tons, ${now.tons > before.tons ? "up" : "down"} from ${before.tons.toLocaleString("en")}.`,
  ];
  const gate = [
    `Potatoes fetched ${now.potatoes} merels a sack at the gate.`,
    `At the gate a sack of potatoes cost ${now.potatoes} merels.`,
  ];
  const pick = (of: string[], what: string) => of[hashOf(`${what} of week ${week}`) % of.length]!;
  const lines = [pick(others, "others"), pick(volume, "volume"), pick(gate, "gate")];
  const turned = week % lines.length;
  return `${pick(opening, "opening")}\n\n${[...lines.slice(turned), ...lines.slice(0, turned)].join(" ")}`;
}
