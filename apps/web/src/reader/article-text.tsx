"use client";

import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { ContentBars } from "./content-bars.tsx";
import { lookOfSegment } from "./look-of-segment.ts";
import { marksOf, type ReadStatement } from "./marks-of.ts";
import { type Segment, segmentText } from "./segment-text.ts";

export type ArticleTextProps = {
  body: string;
  statements: readonly ReadStatement[];
  /** The statement in view. */
  active: string | undefined;
  onSelect: (statementId: string) => void;
  /** On a phone the statement in view opens under its sentence. */
  inPlace?: ReactNode;
};

/** The article as it is read, 66 characters a line, with what was read in it marked. */
export function ArticleText({ body, statements, active, onSelect, inPlace }: ArticleTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const sentenceEnd = statements.find(({ id }) => id === active)?.sentence[1];
  const paragraphs = segmentText(
    body,
    marksOf(statements, body.length),
    sentenceEnd === undefined ? [] : [sentenceEnd],
  );
  useSelectByPointer(text, onSelect);
  const draw = (segments: readonly Segment[]) =>
    segments.map(({ start, end, marks }) => {
      const owner = ownerOf(marks, active);
      return (
        <span
          key={start}
          className={lookOfSegment(marks, active)}
          data-statement={owner}
          data-content={
            marks.some(({ role }) => role === "content") ? marks.map(({ statement }) => statement).join(" ") : undefined
          }
        >
          {body.slice(start, end)}
        </span>
      );
    });
  return (
    <div ref={text} className="relative font-serif text-reading text-pretty">
      <ContentBars statements={statements} active={active} />
      {paragraphs.map(({ start, end, segments }) => {
        const splits = inPlace !== undefined && sentenceEnd !== undefined && sentenceEnd > start && sentenceEnd <= end;
        if (!splits)
          return (
            <p key={start} className="mb-4">
              {draw(segments)}
            </p>
          );
        const rest = segments.filter((segment) => segment.start >= sentenceEnd);
        return (
          <div key={start}>
            <p className="mb-2">{draw(segments.filter((segment) => segment.start < sentenceEnd))}</p>
            <div className="my-3 font-sans text-base">{inPlace}</div>
            {rest.length > 0 && <p className="mb-4">{draw(rest)}</p>}
          </div>
        );
      })}
    </div>
  );
}

/** Whose mark a press on a segment selects: the next one down where the statement in view is pressed again. */
function ownerOf(marks: Segment["marks"], active: string | undefined): string | undefined {
  const owners = [...new Set(marks.map(({ statement }) => statement))];
  const current = owners.indexOf(active ?? "");
  return owners[(current + 1) % Math.max(1, owners.length)];
}

/** A shortcut for the pointer: the list beside the text, and j and k, lead the keyboard to the same statements. */
function useSelectByPointer(text: RefObject<HTMLElement | null>, onSelect: (statementId: string) => void): void {
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    const element = text.current!;
    const onClick = (event: MouseEvent) => {
      if (window.getSelection()?.isCollapsed === false) return;
      const id = (event.target as Element).closest<HTMLElement>("[data-statement]")?.dataset["statement"];
      if (id !== undefined) select.current(id);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [text]);
}
