import type { Attitude } from "../reading.ts";
import type { TargetPhrase } from "./parse-proposition.ts";

/** How an attitude's target stands to a proposition. */
export interface Fit {
  /** 1 when liking the target is being for the proposition, -1 when it is being against it. */
  direction: 1 | -1;
  /** 0 to 1: how surely the target is the proposition's. */
  quality: number;
  /** What the target named, for the reason: the proposition itself, or one of its target phrases. */
  by: "proposition" | TargetPhrase;
  /** How many words back the target is named, where the attitude itself only points at it. */
  back?: number;
  /** The attitude that it sides with or against: of who made "the decision", or is the one it names. */
  answers?: Attitude;
}
