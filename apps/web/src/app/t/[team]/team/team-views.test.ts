import { expect, test } from "vitest";
import { teamViewOf, teamViews } from "./team-views.ts";

test("an owner opens every view by its name", () => {
  for (const view of ["members", "invitations", "audit", "account"]) expect(teamViewOf(view, "owner")).toBe(view);
});

test.each(["viewer", "reviewer", "editor"] as const)("a %s has the members and the own account alone", (role) => {
  expect(teamViews(role)).toEqual(["members", "account"]);
  expect(teamViewOf("audit", role)).toBe("members");
  expect(teamViewOf("account", role)).toBe("account");
});

test("without a name the members come first", () => {
  expect(teamViewOf(undefined, "owner")).toBe("members");
});
