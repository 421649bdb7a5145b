import type { SVGProps } from "react";
import { fitText } from "./fit-text.ts";

/** A text in one line of a width; where that cuts it, pointing at it shows the whole. */
export function CutText({ text, within, ...drawn }: SVGProps<SVGTextElement> & { text: string; within: number }) {
  const fitted = fitText(text, within);
  if (fitted === text) return <text {...drawn}>{text}</text>;
  return (
    <text {...drawn}>
      <title>{text}</title>
      {fitted}
    </text>
  );
}
