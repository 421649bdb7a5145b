/** Speakers in the list at most: those heard most. Letters find the others. */
export const MOST_SHOWN = 200;
