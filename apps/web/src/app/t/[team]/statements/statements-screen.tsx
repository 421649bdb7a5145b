"use client";

import { parseQuery } from "@onrecord/query/parse-query";
import { positiveTerms } from "@onrecord/query/positive-terms";
import { useAddress } from "../../../../address/use-address.ts";
import { Segmented } from "../../../../controls/segmented.tsx";
import { ErrorBox } from "../../../../feedback/error-box.tsx";
import { ChartChoices } from "../../../../filter/chart-choices.tsx";
import { TeamFilterBar } from "../../../../filter/team-filter-bar.tsx";
import { Page } from "../../../../frame/page.tsx";
import { SearchBox } from "../../../../search/search-box.tsx";
import { FoundArticles } from "./found-articles.tsx";
import { FoundStatements } from "./found-statements.tsx";
import { FoundTimeline } from "./found-timeline.tsx";
import { readSearch } from "./read-search.ts";
import { WideSwitch } from "./wide-switch.tsx";

const kinds = [
  { value: "statements", label: "Statements" },
  { value: "articles", label: "Articles" },
] as const;
const shapes = [
  { value: "list", label: "List" },
  { value: "timeline", label: "Timeline" },
] as const;

/** The search: statements by their own words and speakers, or articles by the words they hold; as a list or over time. */
export function StatementsScreen() {
  const { view, screen, go } = useAddress();
  const { filter } = view;
  const search = readSearch(view, screen);
  const parsed = filter.text === null ? undefined : parseQuery(filter.text);
  const terms = parsed?.kind === "query" ? positiveTerms(parsed.query) : [];
  const show = (part: { tab?: string | undefined; as?: string | undefined }) =>
    go((address) => ({ ...address, screen: { ...address.screen, ...part } }));
  return (
    <Page title="Statements" filterBar={<TeamFilterBar />}>
      <div className="max-w-[52rem]">
        <SearchBox
          key={filter.text}
          text={filter.text}
          label={search.of === "articles" ? "Words in the article" : "Words said, or who said them"}
          onSearch={(text) =>
            go((address) => ({ ...address, view: { ...address.view, filter: { ...address.view.filter, text } } }))
          }
        />
      </div>
      <div className="mt-2 mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segmented
          label="What is searched"
          options={kinds}
          value={search.of}
          onChange={(of) => show({ tab: of === "statements" ? undefined : of })}
        />
        <Segmented
          label="Shown as"
          options={shapes}
          value={search.as}
          onChange={(as) => show({ as: as === "list" ? undefined : as })}
        />
        {search.as === "list" && <ChartChoices of={["fold"]} />}
        {search.of === "statements" && <WideSwitch />}
      </div>
      {parsed?.kind === "error" ? (
        <ErrorBox
          what="The words in the address can’t be read as a search."
          advice={`${parsed.message} ${parsed.remedy} Nothing was searched.`}
        />
      ) : search.as === "timeline" ? (
        <FoundTimeline key={search.of} filter={filter} of={search.of} />
      ) : search.of === "articles" ? (
        <FoundArticles key={search.unit} filter={filter} unit={search.unit} terms={terms} />
      ) : (
        <FoundStatements key={search.unit} filter={filter} unit={search.unit} terms={terms} />
      )}
    </Page>
  );
}
