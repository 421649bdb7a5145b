"use client";

import { useAddress } from "../address/use-address.ts";
import { useNames } from "../filter/use-names.ts";
import { ArticleList } from "./article-list.tsx";
import { type ListSpec, readListSpec } from "./list-spec.ts";
import { sayListed } from "./list-words.ts";
import { OutletList } from "./outlet-list.tsx";
import { SpeakerList } from "./speaker-list.tsx";
import { StanceList } from "./stance-list.tsx";
import { StatementList } from "./statement-list.tsx";
import { UtteranceList } from "./utterance-list.tsx";

/** The side sheet of every screen: the list that the address names, or nothing. Its length is the number that opened it. */
export function ListSheet() {
  const { screen, go } = useAddress();
  const spec = readListSpec(screen.open);
  if (spec === undefined) return null;
  const close = () => go((address) => ({ ...address, screen: { ...address.screen, open: undefined } }));
  return <OpenList spec={spec} onClose={close} />;
}

function OpenList({ spec, onClose }: { spec: ListSpec; onClose: () => void }) {
  const { kind, filter } = spec;
  const names = useNames(filter);
  const frame = { spec, onClose, says: names && sayListed(kind, filter, names) };
  switch (kind) {
    case "articles":
    case "stories":
      return <ArticleList frame={frame} kind={kind} filter={filter} />;
    case "statements":
    case "utterances":
      return <StatementList frame={frame} kind={kind} filter={filter} />;
    case "stances":
      return <StanceList frame={frame} filter={filter} />;
    case "outlets":
      return <OutletList frame={frame} filter={filter} />;
    case "speakers":
      return <SpeakerList frame={frame} filter={filter} />;
    case "said":
    case "held":
      return <UtteranceList frame={frame} kind={kind} filter={filter} />;
  }
}
