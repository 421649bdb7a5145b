import { Moment } from "../format/moment.tsx";

export type SaidWhenProps = { on: string | null; how: "stated" | "assumed" };

/** The day a statement was said, and how it is known. */
export function SaidWhen({ on, how }: SaidWhenProps) {
  if (on === null) return <>said at a time not known to the month</>;
  return (
    <>
      said <Moment on={on} />
      {how === "stated" ? ", as the text says" : " (the article’s day)"}
    </>
  );
}
