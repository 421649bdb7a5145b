"use client";

import { type Filter, NO_FILTER, type View } from "@onrecord/query/filter";
import { Chip } from "../controls/chip.tsx";
import { useAddress } from "../address/use-address.ts";
import { formatCounted } from "../format/numbers.ts";
import { FilterBar } from "../frame/filter-bar.tsx";
import { Adder } from "./adder.tsx";
import { Choices } from "./choices.tsx";
import { filterChips, type WithoutEffect } from "./filter-chips.ts";
import { MoreAdder } from "./more-adder.tsx";
import { NameAdder } from "./name-adder.tsx";
import { PeriodControl } from "./period-control.tsx";
import { sayPeriod } from "./say-filter.ts";
import { TextAdder } from "./text-adder.tsx";
import { useNames } from "./use-names.ts";

const stances = [
  { value: "for", label: "For" },
  { value: "against", label: "Against" },
  { value: "mixed", label: "Mixed" },
  { value: "unclear", label: "Unclear" },
] as const;

export type TeamFilterBarProps = {
  /** Parts that mean nothing on this screen, each with the reason as a sentence. They are not offered, and struck when set. */
  withoutEffect?: WithoutEffect;
};

/** The one filter, kept in the address alone. */
export function TeamFilterBar({ withoutEffect = {} }: TeamFilterBarProps) {
  const { view, go } = useAddress();
  const { filter } = view;
  const names = useNames(filter);
  // A list that is open belongs to the filter it was opened under.
  const show = (next: View) => go(({ screen }) => ({ view: next, screen: { ...screen, open: undefined } }));
  const change = (part: Partial<Filter>) => show({ ...view, filter: { ...filter, ...part } });
  const chips = filterChips(view, names, withoutEffect);
  const held = chips.reduce((sum, { count }) => sum + count, 0);
  const offers = (part: keyof WithoutEffect) => withoutEffect[part] === undefined;
  const name = (label: string, kind: "topic" | "speaker" | "outlet" | "proposition") => {
    const part = `${kind}s` as const;
    return (
      offers(part) && (
        <NameAdder
          label={label}
          kind={kind}
          chosen={filter[part]}
          onAdd={(id) => change({ [part]: [...filter[part], id] })}
        />
      )
    );
  };
  return (
    <FilterBar
      summary={`${sayPeriod(filter.period)}${held === 0 ? "" : `, ${formatCounted(held, "filter")}`}`}
      chips={
        <>
          <PeriodControl
            key={sayPeriod(filter.period)}
            period={filter.period}
            onChange={(period) => change({ period })}
          />
          {chips.map(({ key, without, name, value, hint, notApplied }) => (
            <Chip
              key={key}
              name={name}
              value={value}
              hint={hint}
              notApplied={notApplied}
              onRemove={() => show(without)}
            />
          ))}
        </>
      }
      adders={
        <>
          {name("Topic", "topic")}
          {name("Speaker", "speaker")}
          {name("Outlet", "outlet")}
          {name("Proposition", "proposition")}
          {offers("stances") && (
            <Adder label="Stance">
              {() => (
                <Choices
                  label="Stance"
                  type="checkbox"
                  options={stances}
                  chosen={filter.stances}
                  onChange={(chosen) => change({ stances: chosen })}
                />
              )}
            </Adder>
          )}
          {offers("text") && <TextAdder key={filter.text} text={filter.text} onChange={(text) => change({ text })} />}
          <MoreAdder filter={filter} onChange={change} />
        </>
      }
      onClear={
        chips.length > 0 || sayPeriod(filter.period) !== sayPeriod(NO_FILTER.period)
          ? () => show({ ...view, filter: NO_FILTER, unknown: [] })
          : undefined
      }
    />
  );
}
