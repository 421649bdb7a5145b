/**
 * Fits the probability that a stance is right to the strength that the rules give it, and writes src/stances/calibration.ts.
 *   node training/fit-calibration.ts
 * Platt's scaling (1999): a logistic curve through what was said of the passages in `steered` and `calibration`, its goals drawn in from 0 and 1 by the
 * counts, so that few passages make no certainty. The demo's texts are left out: the rules were improved by them for so long that they would promise too
 * much. Newton's method from 0; deterministic.
 */
import { writeFileSync } from "node:fs";
import { holdPassages } from "./hold-passages.ts";

const FITTED_ON = ["steered", "calibration"];
const STEPS = 30;

const said = FITTED_ON.flatMap((folder) => holdPassages(folder, (strength) => strength)).flatMap((one) => one.said);
const points = said
  .filter(({ stance }) => stance.label !== "unclear")
  .map(({ stance, want }) => ({ x: stance.confidence, right: want?.label === stance.label }));
const right = points.filter((point) => point.right).length;
const goals = { right: (right + 1) / (right + 2), wrong: 1 / (points.length - right + 2) };

let slope = 0;
let intercept = 0;
for (let step = 0; step < STEPS; step++) {
  let [gradientS, gradientI, ss, si, ii] = [0, 0, 0, 0, 0];
  for (const point of points) {
    const p = 1 / (1 + Math.exp(-(slope * point.x + intercept)));
    const miss = (point.right ? goals.right : goals.wrong) - p;
    const weight = p * (1 - p);
    gradientS += miss * point.x;
    gradientI += miss;
    ss += weight * point.x * point.x;
    si += weight * point.x;
    ii += weight;
  }
  const determinant = ss * ii - si * si;
  slope += (ii * gradientS - si * gradientI) / determinant;
  intercept += (ss * gradientI - si * gradientS) / determinant;
}

// Too few for a curve: the share of all, drawn in by the rule of succession.
const unclear = said.filter(({ stance }) => stance.label === "unclear");
const unclearRight = (unclear.filter(({ want }) => want?.label === "unclear").length + 1) / (unclear.length + 2);

const source = `/** Made by training/fit-calibration.ts from ${points.length} sides and ${unclear.length} unclear stances said of the labelled passages. Not to be edited. */
export const SLOPE = ${slope.toFixed(3)};
export const INTERCEPT = ${intercept.toFixed(3)};
/** Of stances said to be unclear, the share that is. */
export const UNCLEAR_RIGHT = ${unclearRight.toFixed(2)};
`;
writeFileSync(new URL("../src/stances/calibration.ts", import.meta.url), source);
process.stdout.write(source);
