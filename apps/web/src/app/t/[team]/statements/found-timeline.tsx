"use client";

import type { Filter } from "@onrecord/query/filter";
import { CoverageFigure } from "../../../../figure/coverage-figure.tsx";
import { TimelineFigure } from "../../../../figure/timeline-figure.tsx";
import { useCounted } from "../../../../figure/use-counted.ts";
import { Section, Sections } from "../../../../frame/section.tsx";
import { LANES, lanesOf } from "./lanes-of.ts";

export type FoundTimelineProps = { filter: Filter; of: "articles" | "statements" };

/** What a search found, over time; and who stood where, once it is about one proposition or one speaker. */
export function FoundTimeline({ filter, of }: FoundTimelineProps) {
  const counted = useCounted(of);
  const lanesAre = lanesOf(filter);
  return (
    <Sections>
      <Section>
        <CoverageFigure filter={filter} subject="what matches" fileName="search-over-time" counted={counted} />
      </Section>
      <Section>
        {lanesAre === undefined ? (
          <p className="text-muted">
            Choose one proposition or one speaker in the filter to see who stood where, and when it changed.
          </p>
        ) : (
          <TimelineFigure
            filter={filter}
            lanesAre={lanesAre}
            title="Positions"
            fileName="search-positions"
            most={LANES}
            level={2}
          />
        )}
      </Section>
    </Sections>
  );
}
