import { Moment } from "../format/moment.tsx";

/** How exactly a time is known, by the code that rows of lists carry. */
export const PRECISIONS = ["none", "day", "instant"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** When an article came out, so far as it says: the minute, the civil day, or nothing. */
export function Published({ at, precision }: { at: string; precision: Precision }) {
  if (precision === "instant") return <Moment at={new Date(at)} />;
  if (precision === "day") return <Moment on={at.slice(0, 10)} />;
  return (
    <>
      undated, first seen <Moment at={new Date(at)} within />
    </>
  );
}
