import { queryExamples } from "./query-examples.ts";

/** The language on half a screen, folded away until somebody asks. */
export function QueryHelp() {
  return (
    <details className="mt-1 text-small">
      <summary className="min-h-6 w-fit cursor-pointer text-muted hover:text-ink">How a query is written</summary>
      <dl className="mt-1 grid grid-cols-1 gap-x-4 border-t border-hairline tablet:grid-cols-[max-content_1fr]">
        {queryExamples.map(([write, finds]) => (
          <div
            key={write}
            className="border-b border-hairline py-1 tablet:col-span-2 tablet:grid tablet:grid-cols-subgrid"
          >
            <dt className="font-medium">{write}</dt>
            <dd className="text-muted">{finds}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-muted">
        Whole words, without case and accents. Operators are capitals; AND binds closer than OR, parentheses say
        otherwise.
      </p>
    </details>
  );
}
