"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "../feedback/skeleton.tsx";
import { Adder } from "./adder.tsx";
import type { NameFinderProps } from "./name-finder.tsx";

// What finds names while one types is large, and most visits add no name.
const NameFinder = dynamic(() => import("./name-finder.tsx").then((file) => file.NameFinder), {
  ssr: false,
  loading: () => <Skeleton className="h-9 touch:h-10" />,
});

/** A button that finds a topic, speaker, outlet or proposition by its letters, and adds it. */
export function NameAdder({ onAdd, ...asked }: NameFinderProps) {
  return (
    <Adder label={asked.label}>
      {(close) => (
        <NameFinder
          {...asked}
          onAdd={(id) => {
            onAdd(id);
            close();
          }}
        />
      )}
    </Adder>
  );
}
