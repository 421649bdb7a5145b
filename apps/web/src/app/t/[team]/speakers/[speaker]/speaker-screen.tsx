"use client";

import { useAddress } from "../../../../../address/use-address.ts";
import { CoverageFigure } from "../../../../../figure/coverage-figure.tsx";
import { NewestStatements } from "../../../../../figure/newest-statements.tsx";
import { TimelineFigure } from "../../../../../figure/timeline-figure.tsx";
import { useCounted } from "../../../../../figure/use-counted.ts";
import { TeamFilterBar } from "../../../../../filter/team-filter-bar.tsx";
import { Page } from "../../../../../frame/page.tsx";
import { Section, Sections } from "../../../../../frame/section.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { LANES, speakerFilter, STATEMENTS } from "./speaker-filter.ts";
import { SpeakerAgreements } from "./speaker-agreements.tsx";
import { SpeakerLead } from "./speaker-lead.tsx";
import { SpeakerOutlets } from "./speaker-outlets.tsx";
import { SpeakerShifts } from "./speaker-shifts.tsx";
import { SpeakerTopics } from "./speaker-topics.tsx";

export type SpeakerScreenProps = { speaker: RouterOutputs["speakers"]["card"] };

/** One speaker: who they are, where they stand and stood, what they speak of, who quotes them, who stands with them. */
export function SpeakerScreen({ speaker }: SpeakerScreenProps) {
  const { view } = useAddress();
  const counted = useCounted("statements");
  const filter = speakerFilter(view.filter, speaker.id);
  const file = (what: string) => `${what}-${speaker.name.toLowerCase().replaceAll(/\W+/g, "-")}`;
  return (
    <Page
      title={speaker.name}
      lead={<SpeakerLead speaker={speaker} />}
      filterBar={<TeamFilterBar withoutEffect={{ speakers: "This page is about one speaker." }} />}
    >
      <Sections>
        <Section>
          <TimelineFigure
            filter={filter}
            lanesAre="propositions"
            title={`Positions of ${speaker.name}`}
            fileName={file("positions")}
            most={LANES}
            level={2}
          />
          <SpeakerShifts filter={filter} />
        </Section>
        <Section>
          <CoverageFigure
            filter={filter}
            subject={speaker.name}
            relation="by"
            slot={speaker.colourSlot}
            fileName={file("coverage")}
            counted={counted}
          />
        </Section>
        <SpeakerTopics filter={filter} speakerId={speaker.id} />
        <SpeakerOutlets filter={filter} speakerId={speaker.id} />
        <NewestStatements filter={filter} size={STATEMENTS} unit="utterances" />
        <SpeakerAgreements filter={filter} speaker={speaker} />
      </Sections>
    </Page>
  );
}
