/** Made by training/fit-calibration.ts from 83 sides and 6 unclear stances said of the labelled passages. Not to be edited. */
export const SLOPE = 1.704;
export const INTERCEPT = 0.087;
/** Of stances said to be unclear, the share that is. */
export const UNCLEAR_RIGHT = 0.13;
