/** Made by training/fit-calibration.ts from 84 sides and 6 unclear stances said of the labelled passages. Not to be edited. */
export const SLOPE = 0.758;
export const INTERCEPT = 0.586;
/** Of stances said to be unclear, the share that is. */
export const UNCLEAR_RIGHT = 0.13;
