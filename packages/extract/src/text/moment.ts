/**
 * A time as precisely as it is known. *instant*: ISO 8601 in UTC ("2025-02-12T18:04:00Z"). *day*: a civil day ("2025-02-12") that
 * belongs to itself in every zone.
 */
export type Moment = { at: string; precision: "instant" } | { at: string; precision: "day" };
