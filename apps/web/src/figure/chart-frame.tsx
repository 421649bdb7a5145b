"use client";

import type { Filter } from "@onrecord/query/filter";
import { useId, useRef, useState, type ReactNode } from "react";
import { classNames } from "../controls/class-names.ts";
import type { PictureFormat } from "./download-picture.ts";
import { LeftOut, leftOutSentence, type LeftOutPart } from "./left-out.tsx";
import { useOrigin } from "./use-origin.ts";
import { Sentence, sentenceOf, type Stretch } from "./sentence.tsx";

export type ChartFrameProps = {
  title: string;
  /** What is counted; a picture that leaves the page says it. */
  filter: Filter;
  /** What the chart counts and what the eye sees first, as sentences. They are what a screen reader is told. */
  sentence: readonly Stretch[];
  /** Whether it is a section of its page or stands in one. */
  level?: 2 | 3;
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

const tool = classNames(
  "inline-flex min-h-6 min-w-6 items-center justify-center rounded-sm text-muted hover:text-accent hover:underline",
  "disabled:cursor-default disabled:text-muted disabled:no-underline disabled:opacity-50 touch:min-h-10 touch:min-w-10",
);

/** A chart that explains itself: title, sentence, picture or table, what is left out, and the ways to take it along. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    filter,
    sentence,
    level = 2,
    choices,
    children,
    table,
    csvHref,
    fileName,
    leftOut = [],
    loading = false,
  } = props;
  const [asTable, setAsTable] = useState(false);
  const [said, say] = useState("");
  const askOrigin = useOrigin(filter);
  const picture = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const sentenceId = useId();
  const Title = `h${level}` as const;

  const download = async (format: PictureFormat) => {
    const chart = picture.current?.querySelector<SVGSVGElement>("svg:not([aria-hidden])");
    if (!chart) return say("There is no picture to save yet.");
    const save = async () => {
      const [{ downloadPicture }, origin] = await Promise.all([import("./download-picture.ts"), askOrigin()]);
      const below = [leftOutSentence(leftOut), ...origin, window.location.href];
      await downloadPicture(chart, { title, sentence: sentenceOf(sentence), below }, format, fileName);
    };
    return save().then(
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
    <figure aria-labelledby={titleId} aria-describedby={sentenceId} className="min-w-0">
      <figcaption className="@container">
        <div className="grid grid-cols-1 gap-x-6 @md:grid-cols-[1fr_auto] @md:items-baseline">
          <Title id={titleId} className={level === 2 ? "text-heading" : "text-base font-strong"}>
            {title}
          </Title>
          <p id={sentenceId} className="mt-0.5 max-w-[75ch] text-muted @md:col-span-2 @md:row-start-2">
            <Sentence of={sentence} />
          </p>
          <div className="flex flex-wrap items-center gap-x-3 text-small touch:-ml-2 touch:gap-x-0 @md:col-start-2 @md:row-start-1">
            <button
              type="button"
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
              className={classNames(tool, "aria-pressed:font-medium aria-pressed:text-accent")}
            >
              Table
            </button>
            <a href={csvHref} download className={tool}>
              CSV
            </a>
            <button type="button" disabled={asTable} onClick={() => void download("svg")} className={tool}>
              SVG
            </button>
            <button type="button" disabled={asTable} onClick={() => void download("png")} className={tool}>
              PNG
            </button>
            <button type="button" onClick={() => void copyLink()} className={tool}>
              Link
            </button>
          </div>
        </div>
      </figcaption>
      {choices !== undefined && choices !== false && (
        <div className="mt-2 flex flex-wrap items-center gap-2">{choices}</div>
      )}
      <div ref={picture} aria-busy={loading} className={classNames("mt-3 transition-opacity", loading && "opacity-50")}>
        {asTable ? table : children}
      </div>
      <div className="mt-2 flex min-h-4 flex-wrap justify-between gap-x-6">
        <LeftOut parts={leftOut} />
        <output className="text-small text-muted">{said}</output>
      </div>
    </figure>
  );
}
