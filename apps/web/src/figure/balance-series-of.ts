import { type BalanceSeries, balanceSeries } from "@onrecord/charts/stance-balance/balance-series";
import type { BucketSize } from "@onrecord/charts/buckets";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { chartPeriod } from "./chart-period.ts";

type Balance = RouterOutputs["stances"]["balance"];

/** The answer of `stances.balance` as the picture of one proposition. */
export function balanceSeriesOf(balance: Balance, propositionId: number, bucket: BucketSize): BalanceSeries {
  const rows = balance.points.filter((point) => point.propositionId === propositionId);
  return balanceSeries({ ...chartPeriod(balance, balance.points, bucket), bucket, today: balance.today, rows });
}
