"use client";

import { type Filter, NO_FILTER } from "@onrecord/query/filter";
import Link from "next/link";
import { useAddress } from "../../../../address/use-address.ts";
import { buttonLook } from "../../../../controls/button-look.ts";
import { Tabs } from "../../../../controls/tabs.tsx";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { formatCount, formatCounted } from "../../../../format/numbers.ts";
import { Page } from "../../../../frame/page.tsx";
import { ItemList } from "../../../../items/item-list.tsx";
import { ListLink } from "../../../../lists/list-link.tsx";
import { useMayEdit, useTeam } from "../../../../team/team.tsx";
import { Accounting } from "./accounting.tsx";
import { MissedCoverage } from "./missed-coverage.tsx";
import { OutletTable } from "./outlet-table.tsx";
import { useCollection } from "./use-collection.ts";

const views = ["outlets", "parked", "accounting", "missed"] as const;
type View = (typeof views)[number];

/** Where articles come from and how that goes: outlets, what is parked, the account of everything, and one address traced. */
export function OutletsScreen() {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const { screen, go } = useAddress();
  const { outlets, accounting } = useCollection();
  const parked = accounting.data?.reduce((sum, stage) => sum + stage.parked, 0);
  const view = views.find((each) => each === screen.tab) ?? "outlets";
  const addAction = (
    <Link href={`/t/${team}/outlets/add`} className={buttonLook("primary")}>
      Add outlet
    </Link>
  );
  return (
    <Page
      title="Outlets"
      lead={outlets.data && outlets.data.length > 0 && <Summary outlets={outlets.data} />}
      actions={
        <>
          {view === "outlets" && (
            <a href={`/t/${team}/download/collection.csv`} download className={buttonLook("plain")}>
              CSV
            </a>
          )}
          {mayEdit && addAction}
        </>
      }
    >
      <Tabs<View>
        label="Views of collection"
        value={view}
        onChange={(next) =>
          go((address) => ({
            ...address,
            screen: {
              ...address.screen,
              tab: next === "outlets" ? undefined : next,
              items: undefined,
              sort: undefined,
            },
          }))
        }
        tabs={[
          {
            value: "outlets",
            label: "Outlets",
            panel: (
              <FigureState question={outlets} what="The outlets" height="h-96">
                {(list) =>
                  list.length === 0 ? (
                    <EmptyState title="No outlet yet." action={mayEdit && addAction}>
                      {mayEdit
                        ? "Add one by its address: its feeds are found, shown, and asked from then on."
                        : "An editor adds outlets; their articles appear here then."}
                    </EmptyState>
                  ) : (
                    <OutletTable outlets={list} />
                  )
                }
              </FigureState>
            ),
          },
          {
            value: "parked",
            label: "Parked",
            ...(parked === undefined ? {} : { count: parked }),
            panel: (
              <>
                <p className="max-w-prose text-muted">
                  What came in and stopped. Each keeps its page and its error: retry takes it up where it stopped,
                  dismiss leaves it out.
                </p>
                <ItemList
                  asked={{ outcome: "parked" }}
                  empty={
                    <EmptyState title="Nothing is parked.">
                      Whatever came in was read, left out for a known reason, or waits its turn.
                    </EmptyState>
                  }
                />
              </>
            ),
          },
          { value: "accounting", label: "Accounting", panel: <Accounting question={accounting} /> },
          { value: "missed", label: "Missed coverage", panel: <MissedCoverage /> },
        ]}
      />
    </Page>
  );
}

function Summary({ outlets }: { outlets: NonNullable<ReturnType<typeof useCollection>["outlets"]["data"]> }) {
  const sum = (part: "articles" | "undated") => outlets.reduce((all, outlet) => all + outlet[part], 0);
  const filter: Filter = { ...NO_FILTER, period: { last: "all" } };
  const undated = sum("undated");
  return (
    <>
      <ListLink spec={{ kind: "articles", filter }}>{formatCounted(sum("articles"), "article")}</ListLink>
      {undated > 0 && (
        <>
          {" "}
          and{" "}
          <ListLink spec={{ kind: "articles", filter: { ...filter, only: "undated" } }}>
            {formatCount(undated)} undated
          </ListLink>
        </>
      )}{" "}
      from {formatCounted(outlets.length, "outlet")}, of all time.
    </>
  );
}
