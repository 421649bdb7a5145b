import { expect, test } from "vitest";
import { foldRoles } from "./fold-roles.ts";

const role = (name: string, from: string | null, until: string | null, statements: number) => ({
  role: name,
  from,
  until,
  statements,
});

test("spellings that differ in capitals are one role, over all of its days", () => {
  expect(
    foldRoles([
      role("harbour master", "2025-01-05", "2025-01-05", 2),
      role("Harbour Master", "2025-02-01", "2025-06-30", 40),
    ]),
  ).toEqual([role("Harbour Master", "2025-01-05", "2025-06-30", 42)]);
});

test("the role that was given last stands first, one of no known day last", () => {
  const roles = [
    role("mayor", null, null, 1),
    role("minister", "2025-01-01", "2025-02-01", 3),
    role("chair", "2025-03-01", "2025-03-02", 1),
  ];
  expect(foldRoles(roles).map((each) => each.role)).toEqual(["chair", "minister", "mayor"]);
});
