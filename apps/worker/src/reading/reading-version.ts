/** Stands on each article. Grows when extraction or analysis change so that stored articles should be read again. */
export const READING_VERSION = 2;
