export type QueryMistakeProps = {
  source: string;
  mistake: { at: readonly [number, number]; message: string; remedy: string };
};

/** A query with its first mistake underlined where it stands, what is wrong there, and what would be right. */
export function QueryMistake({ source, mistake: { at, message, remedy } }: QueryMistakeProps) {
  const [start, end] = at;
  const wrong = source.slice(start, Math.max(end, start + 1));
  return (
    <>
      <code aria-hidden className="block overflow-x-auto pb-1 font-sans whitespace-pre text-ink">
        {source.slice(Math.max(0, start - 24), start)}
        <span className="underline decoration-bad decoration-wavy decoration-2 underline-offset-2">
          {wrong === "" ? "\u00A0" : wrong}
        </span>
        {source.slice(Math.max(end, start + 1), end + 24)}
      </code>
      <span className="text-bad">{message}</span> {remedy}
    </>
  );
}
