/** Joins the classes that hold: `classNames("a", isOpen && "b")`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
