import { classNames } from "./class-names.ts";

/** Primary: ink, one a screen. Plain: outlined. Quiet: a word that can be pressed. Delete: for what is lost for good. */
export type ButtonLook = "primary" | "plain" | "quiet" | "delete";

const looks: Record<ButtonLook, string> = {
  primary: "border border-ink bg-ink px-3 font-medium text-page hover:border-muted hover:bg-muted",
  plain: "border border-outline bg-page px-3 font-medium text-ink hover:border-ink",
  quiet: "border border-transparent px-2 text-muted hover:text-ink hover:underline",
  delete: "border border-bad bg-page px-3 font-medium text-bad hover:bg-bad hover:text-page",
};

/** Small: in a row of tools. Field: as high as the fields above it. */
export type ButtonSize = "small" | "normal" | "field";

const sizes: Record<ButtonSize, string> = {
  small: "text-small",
  normal: "h-8 text-base",
  field: "h-9 text-base",
};

/** The classes of a button or of a link that looks like one. */
export function buttonLook(look: ButtonLook, size: ButtonSize = "normal"): string {
  return classNames(
    "target inline-flex items-center justify-center gap-1.5 rounded whitespace-nowrap select-none",
    "disabled:cursor-default disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-60",
    sizes[size],
    looks[look],
  );
}
