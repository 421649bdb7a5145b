"use client";

import { useId, useState } from "react";
import { Button } from "./button.tsx";

export type CopyFieldProps = { label: string; value: string };

/** Something to take along, with the button that copies it. It can be selected by hand where the browser refuses. */
export function CopyField({ label, value }: CopyFieldProps) {
  const id = useId();
  const [said, say] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => say("Copied."),
      () => say("It could not be copied. Select it and copy it by hand."),
    );
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
          className="h-9 min-w-0 flex-1 rounded border border-outline bg-page px-2.5 focus-visible:outline-offset-0 touch:h-10"
        />
        <Button size="field" onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <output className="mt-1 block min-h-4 text-small text-muted">{said}</output>
    </div>
  );
}
