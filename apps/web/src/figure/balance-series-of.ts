import { type BalanceSeries, balanceSeries, WINDOW_LEAD } from "@onrecord/charts/stance-balance/balance-series";
import type { BucketSize } from "@onrecord/charts/buckets";
import type { ChartOptions, Filter } from "@onrecord/query/filter";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { chartPeriod } from "./chart-period.ts";

type Balance = RouterOutputs["stances"]["balance"];

/** What `stances.balance` is asked for its picture: with the days before the period that the first windows cover. */
export function askedBalance({ team, filter, chart }: { team: string; filter: Filter; chart: ChartOptions }) {
  return { team, filter, chart, lead: WINDOW_LEAD[chart.bucket] };
}

/** The answer of `stances.balance` as the picture of one proposition. */
export function balanceSeriesOf(balance: Balance, propositionId: number, bucket: BucketSize): BalanceSeries {
  const [rows, earlier] = [balance.points, balance.earlier].map((points) =>
    points.filter((point) => point.propositionId === propositionId),
  ) as [Balance["points"], Balance["earlier"]];
  return balanceSeries({
    ...chartPeriod(balance, balance.points, bucket),
    bucket,
    today: balance.today,
    rows,
    earlier,
  });
}
