import type { WeekDay } from "../corpus/civil-week.ts";
import type { OutletSlug } from "../outlets.ts";

/** Entries of feeds behind which there is no article to read, as on every real site. */
export interface OddPage extends WeekDay {
  outlet: OutletSlug;
  path: string;
  headline: string;
  time: string;
  /** `fails`: the server breaks (500). `gone`: nothing is there (404). `pictures`: a page without running text. */
  answer: "fails" | "gone" | "pictures";
}

export const ODD_PAGES: readonly OddPage[] = [
  {
    outlet: "harbour-post",
    path: "/live/assembly-budget-debate",
    headline: "Live: the budget debate in the Old Granary",
    week: 74,
    weekday: "Mon",
    time: "09:00",
    answer: "fails",
  },
  {
    outlet: "cpa",
    path: "/story/advisory-story-withdrawn",
    headline: "ADVISORY: Story on grain subsidies withdrawn",
    week: 70,
    weekday: "Sat",
    time: "21:10",
    answer: "gone",
  },
  {
    outlet: "daily-flare",
    path: "/pictures/regatta-best-hats",
    headline: "IN PICTURES: The best hats of the Port Ellery regatta",
    week: 71,
    weekday: "Sun",
    time: "16:30",
    answer: "pictures",
  },
];
