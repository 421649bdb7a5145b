"use client";

import { addDays, type Period, RELATIVE_PERIODS } from "@onrecord/query/filter";
import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { Adder } from "./adder.tsx";
import { Choices } from "./choices.tsx";
import { sayPeriod } from "./say-filter.ts";

export type PeriodControlProps = { period: Period; onChange: (period: Period) => void };

const options = RELATIVE_PERIODS.map((last) => ({ value: last, label: sayPeriod({ last }) }));

/** The one filter that always holds: up to now, or from one day to another. */
export function PeriodControl({ period, onChange }: PeriodControlProps) {
  return (
    <Adder label={sayPeriod(period)} sign="arrow">
      {(close) => (
        <>
          <Choices
            label="Up to now"
            type="radio"
            options={options}
            chosen={"last" in period ? [period.last] : []}
            onChange={([last]) => {
              if (last !== undefined) onChange({ last });
              close();
            }}
          />
          <hr className="my-2 border-hairline" />
          <Days
            period={period}
            onChange={(days) => {
              onChange(days);
              close();
            }}
          />
        </>
      )}
    </Adder>
  );
}

function Days({ period, onChange }: PeriodControlProps) {
  const given = "from" in period ? period : undefined;
  const [first, setFirst] = useState(given?.from ?? "");
  const [last, setLast] = useState(given === undefined ? "" : addDays(given.until, -1));
  const isTurned = first !== "" && last !== "" && last < first;
  return (
    <form
      className="flex flex-col gap-2 px-2 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (first !== "" && last !== "" && !isTurned) onChange({ from: first, until: addDays(last, 1) });
      }}
    >
      <div className="grid grid-cols-2 gap-2">
        <TextField label="From" type="date" required value={first} onChange={(event) => setFirst(event.target.value)} />
        <TextField label="To" type="date" required value={last} onChange={(event) => setLast(event.target.value)} />
      </div>
      {isTurned && <p className="text-small text-bad">The last day lies before the first.</p>}
      <Button type="submit">Show these days</Button>
    </form>
  );
}
