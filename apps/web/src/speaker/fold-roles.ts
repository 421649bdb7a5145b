/** A role as articles gave it, from the first to the last day it was given; days are null where none is known. */
export type Role = {
  readonly role: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly statements: number;
};

/** Roles through time, the latest first. What differs in capitals alone is one, in the spelling that most statements have. */
export function foldRoles(roles: readonly Role[]): Role[] {
  const folded = Map.groupBy(roles, ({ role }) => role.toLowerCase());
  return [...folded.values()]
    .map((spellings): Role => {
      const [usual] = spellings.toSorted((a, b) => b.statements - a.statements);
      const days = (part: "from" | "until") => spellings.flatMap((spelling) => spelling[part] ?? []).sort();
      return {
        role: usual!.role,
        from: days("from")[0] ?? null,
        until: days("until").at(-1) ?? null,
        statements: spellings.reduce((sum, { statements }) => sum + statements, 0),
      };
    })
    .sort((a, b) => (b.until ?? "").localeCompare(a.until ?? ""));
}
