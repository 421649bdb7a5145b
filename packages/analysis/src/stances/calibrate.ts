import { INTERCEPT, SLOPE } from "./calibration.ts";

/**
 * The strength that rules give a side (0 to 1) as the probability that holder and label are both right: Platt's scaling (1999), fitted on labelled
 * passages by training/fit-calibration.ts. Strengths are sums and products of hand-set numbers; only their order is kept.
 */
export function calibrated(strength: number): number {
  return 1 / (1 + Math.exp(-(SLOPE * strength + INTERCEPT)));
}
