/** How many weeks the archive covers; 0 is the oldest. */
export const WEEKS = 78;

export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A day of the newsroom's own calendar, which knows weeks and weekdays and no dates. */
export interface WeekDay {
  week: number;
  weekday: Weekday;
}

/** Days since the Monday of week 0. */
export const ordinalOf = ({ week, weekday }: WeekDay): number => week * 7 + WEEKDAYS.indexOf(weekday);

export const weekDayOf = (ordinal: number): WeekDay => ({
  week: Math.floor(ordinal / 7),
  weekday: WEEKDAYS[ordinal % 7]!,
});

/**
 * The civil day (YYYY-MM-DD) on which a week's day falls when the demo was first started on `firstStart`: the last week is the
 * latest complete one before that day, so weekdays stay true and nothing lies ahead.
 */
export function civilDayOf(day: WeekDay, firstStart: string): string {
  const started = Temporal.PlainDate.from(firstStart);
  const monday = started.subtract({ days: started.dayOfWeek - 1 + WEEKS * 7 });
  return monday.add({ days: ordinalOf(day) }).toString();
}
