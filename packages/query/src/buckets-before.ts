import { addDays } from "./filter.ts";

/** The first day of the bucket so many buckets before the one that holds a day. Civil days; weeks begin on Monday (ISO). */
export function bucketsBefore(day: string, bucket: "day" | "week" | "month", count: number): string {
  switch (bucket) {
    case "day":
      return addDays(day, -count);
    case "week": {
      const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
      return addDays(day, -sinceMonday - 7 * count);
    }
    case "month": {
      const [year, month] = day.split("-").map(Number) as [number, number];
      return new Date(Date.UTC(year, month - 1 - count, 1, 12)).toISOString().slice(0, 10);
    }
  }
}
