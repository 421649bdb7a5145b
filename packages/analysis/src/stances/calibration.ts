/** Made by training/fit-calibration.ts from 82 sides and 6 unclear stances said of the labelled passages. Not to be edited. */
export const SLOPE = 0.783;
export const INTERCEPT = 0.538;
/** Of stances said to be unclear, the share that is. */
export const UNCLEAR_RIGHT = 0.13;
