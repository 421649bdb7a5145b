// Names of our own: the browser's and the server's differ between versions ("Sep", "Sept"), and text must come out alike.
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A civil day as its numbers; `month` counts from 1. */
type Day = { readonly year: number; readonly month: number; readonly day: number };

const readers = new Map<string, Intl.DateTimeFormat>();

/** The civil day and the time of day that an instant has in a zone. */
function inZone(instant: Date, zone: string): Day & { readonly time: string } {
  let reader = readers.get(zone);
  if (!reader) {
    reader = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    });
    readers.set(zone, reader);
  }
  const parts = new Map(reader.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    year: Number(parts.get("year")),
    month: Number(parts.get("month")),
    day: Number(parts.get("day")),
    time: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}

/** The civil day ("2025-02-12") that an instant has in a zone. */
export function civilDay(instant: Date, zone: string): string {
  const { year, month, day } = inZone(instant, zone);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function parseDay(civil: string): Day {
  const [year, month, day] = civil.split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

/** Days since the epoch of a civil day, for differences alone. */
function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function shortDay(day: Day, today: Day): string {
  const name = `${day.day} ${months[day.month - 1]!.slice(0, 3)}`;
  return day.year === today.year ? name : `${name} ${day.year}`;
}

function weekdayOf(day: Day): string {
  return weekdays[((dayNumber(day) % 7) + 11) % 7]!; // the epoch was a Thursday, and days before it count down
}

function longDay(day: Day): string {
  return `${weekdayOf(day)}, ${day.day} ${months[day.month - 1]} ${day.year}`;
}

/** An instant as a row of a list shows it: "Today 14:05", "Yesterday 09:10", "12 Feb, 14:05", "12 Feb 2024". */
export function formatMoment(instant: Date, { zone, now }: { zone: string; now: Date }): string {
  const then = inZone(instant, zone);
  const today = inZone(now, zone);
  const age = dayNumber(today) - dayNumber(then);
  if (age === 0) return `Today ${then.time}`;
  if (age === 1) return `Yesterday ${then.time}`;
  return then.year === today.year ? `${shortDay(then, today)}, ${then.time}` : shortDay(then, today);
}

/** An instant with nothing left out: "Wednesday, 12 February 2025, 14:05, Europe/Kyiv". */
export function formatMomentInFull(instant: Date, zone: string): string {
  const then = inZone(instant, zone);
  return `${longDay(then)}, ${then.time}, ${sayZone(zone)}`;
}

/** "Europe/Kyiv"; zones named by their offset alone have its sign turned round ("Etc/GMT-1" is UTC+1, by POSIX's rule). */
export function sayZone(zone: string): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  return offset ? `UTC${offset[1] === "-" ? "+" : "−"}${offset[2]}` : zone.replaceAll("_", " ");
}

/** A civil day ("2025-02-12"), the same in every zone: "12 Feb", with the year when it is another one. */
export function formatDay(civil: string, { zone, now }: { zone: string; now: Date }): string {
  return shortDay(parseDay(civil), inZone(now, zone));
}

/** A civil day with nothing left out: "Wednesday, 12 February 2025". */
export function formatDayInFull(civil: string): string {
  return longDay(parseDay(civil));
}

/** How long ago an instant was, in its largest whole unit: "just now", "12 minutes ago", "3 days ago", "5 months ago". */
export function formatAge(instant: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - instant.getTime()) / 60_000);
  if (minutes < 1) return "just now";
  const [n, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), "hour"]
        : minutes < 60 * 24 * 60
          ? [Math.floor(minutes / 60 / 24), "day"]
          : [Math.floor(minutes / 60 / 24 / 30.44), "month"];
  return `${n} ${unit}${n === 1 ? "" : "s"} ago`;
}

/** What follows "since": "14:20" today, "yesterday 14:20", "Tuesday" within a week, "12 Feb" before. */
export function formatSince(instant: Date, { zone, now }: { zone: string; now: Date }): string {
  const then = inZone(instant, zone);
  const today = inZone(now, zone);
  const age = dayNumber(today) - dayNumber(then);
  if (age <= 0) return then.time;
  if (age === 1) return `yesterday ${then.time}`;
  return age < 7 ? weekdayOf(then) : shortDay(then, today);
}

/** When something is to come: "now" when it is due, "14:20" today, "tomorrow 06:00", "12 Feb, 14:20" later. */
export function formatComing(instant: Date, { zone, now }: { zone: string; now: Date }): string {
  if (instant <= now) return "now";
  const then = inZone(instant, zone);
  const today = inZone(now, zone);
  const distance = dayNumber(then) - dayNumber(today);
  if (distance === 0) return then.time;
  return distance === 1 ? `tomorrow ${then.time}` : `${shortDay(then, today)}, ${then.time}`;
}
