"use client";

import { useId, useRef, useState, type ReactNode } from "react";
import { classNames } from "../controls/class-names.ts";
import type { PictureFormat } from "./download-picture.ts";
import { LeftOut, type LeftOutPart } from "./left-out.tsx";

export type ChartFrameProps = {
  title: string;
  /** What the chart counts and what the eye sees first, as sentences. They are what a screen reader is told. */
  sentence: string;
  /** Choices of this chart alone: measure, count or share. */
  choices?: ReactNode;
  /** The chart; the first SVG in it that is no decoration is what a download draws. */
  children: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  /** Where the numbers can be fetched as CSV, with the filter of this page. */
  csvHref: string;
  /** The start of a downloaded file's name: "coverage-port-strike". */
  fileName: string;
  leftOut?: readonly LeftOutPart[];
  /** The next picture is on its way: this one stays, dimmed. */
  loading?: boolean;
};

const tool =
  "inline-flex min-h-6 items-center rounded-sm text-muted hover:text-accent hover:underline pointer-coarse:min-h-10 pointer-coarse:px-1";

/** A chart that explains itself: title, sentence, picture or table, what is left out, and the ways to take it along. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, sentence, choices, children, table, csvHref, fileName, leftOut = [], loading = false } = props;
  const [asTable, setAsTable] = useState(false);
  const [said, say] = useState("");
  const picture = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const sentenceId = useId();

  const download = async (format: PictureFormat) => {
    const chart = picture.current?.querySelector<SVGSVGElement>("svg:not([aria-hidden])");
    if (!chart) return say("There is no picture to save yet.");
    const { downloadPicture } = await import("./download-picture.ts");
    const parts = leftOut.filter((part) => part.count > 0).map((part) => `${part.count} ${part.words}`);
    const words = {
      title,
      sentence,
      leftOut: parts.length > 0 ? `Left out: ${parts.join(" · ")}.` : "",
      address: window.location.href,
    };
    await downloadPicture(chart, words, format, fileName).then(
      () => say(`Saved as ${format.toUpperCase()}.`),
      () => say("The picture could not be saved. The table and the CSV hold the same numbers."),
    );
  };
  const copyLink = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => say("The link is copied."),
      () => say("The link could not be copied. It stands in the address bar."),
    );

  return (
    <figure aria-labelledby={titleId} aria-describedby={sentenceId} className="group min-w-0">
      <figcaption>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h3 id={titleId} className="text-base font-strong">
            {title}
          </h3>
          <div
            className="flex flex-wrap items-center gap-x-3 text-small"
            role="group"
            aria-label={`${title}: take along`}
          >
            <button
              type="button"
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
              className={classNames(tool, "min-w-8 aria-pressed:font-medium aria-pressed:text-accent")}
            >
              Table
            </button>
            <a href={csvHref} download className={tool}>
              CSV
            </a>
            <button
              type="button"
              disabled={asTable}
              onClick={() => void download("svg")}
              className={classNames(tool, "disabled:opacity-40 disabled:no-underline")}
            >
              SVG
            </button>
            <button
              type="button"
              disabled={asTable}
              onClick={() => void download("png")}
              className={classNames(tool, "disabled:opacity-40 disabled:no-underline")}
            >
              PNG
            </button>
            <button type="button" onClick={() => void copyLink()} className={tool}>
              Link
            </button>
          </div>
        </div>
        <p id={sentenceId} className="mt-0.5 max-w-[75ch] text-muted">
          {sentence}
        </p>
      </figcaption>
      {choices !== undefined && <div className="mt-2 flex flex-wrap items-center gap-2">{choices}</div>}
      <div ref={picture} aria-busy={loading} className={classNames("mt-3 transition-opacity", loading && "opacity-50")}>
        {asTable ? table : children}
      </div>
      <div className="mt-2 flex flex-wrap justify-between gap-x-6">
        <LeftOut parts={leftOut} />
        <p role="status" className="text-small text-muted">
          {said}
        </p>
      </div>
    </figure>
  );
}
