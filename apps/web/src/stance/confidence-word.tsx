"use client";

import { Tooltip } from "@base-ui/react/tooltip";
import { sayConfidence, sayConfidenceFigure } from "./confidence.ts";

/** "likely", with its figure on hover and focus. */
export function ConfidenceWord({ of: confidence }: { of: number }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={200}
        className="relative z-10 -my-1 cursor-help rounded-sm py-1 text-muted underline decoration-outline decoration-dotted underline-offset-3 hover:text-ink"
      >
        {sayConfidence(confidence)}
        <span className="sr-only">, {sayConfidenceFigure(confidence)}</span>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={4} className="z-50">
          <Tooltip.Popup className="fades rounded bg-ink px-2 py-1 text-small text-page">
            {sayConfidenceFigure(confidence)}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
