import { meanADay } from "../outlets/mean-a-day.ts";
import { needsAttention, type Outlet, outletHealth } from "../outlets/outlet-health.ts";
import { sayOutlet } from "../outlets/say-outlet.ts";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { type Columns, columns } from "./columns.ts";

/** One thing that came in, at its stage; `says` and `remedy` are its reason for people. */
export const itemColumns = columns<RouterOutputs["outlets"]["items"]["rows"][number]>({
  item: (row) => row.id,
  outlet: (row) => row.outlet,
  title: (row) => row.title,
  address: (row) => row.url,
  "came in": (row) => row.via,
  stage: (row) => row.stage,
  outcome: (row) => row.outcome,
  at: (row) => row.at,
  reason: (row) => row.reason,
  says: (row) => row.says,
  remedy: (row) => row.remedy,
  detail: (row) => row.detail,
  tries: (row) => row.attempts,
  article: (row) => row.articleId,
});

/** An outlet as its screen tells it at an instant: the state in words, and whether a person should look. */
export const outletColumns = (clock: { zone: string; now: Date }): Columns<Outlet> =>
  columns<Outlet>({
    outlet: (row) => row.name,
    "home page": (row) => row.homeUrl,
    country: (row) => row.country,
    language: (row) => row.language,
    state: (row) => sayOutlet(row, clock).words,
    "needs attention": (row) => needsAttention(outletHealth(row)),
    feeds: (row) => row.feeds.length,
    "last item": (row) => row.lastItemAt,
    "last published": (row) => row.lastPublishedAt,
    articles: (row) => row.articles,
    undated: (row) => row.undated,
    "articles a day": (row) => meanADay(row.daily),
    parked: (row) => row.parked,
    retrying: (row) => row.retrying,
  });
