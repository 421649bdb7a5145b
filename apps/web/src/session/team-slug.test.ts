import { expect, test } from "vitest";
import { teamSlug } from "./team-slug.ts";

test.each([
  ["Harbour Desk", "harbour-desk"],
  ["  Rédaction – Sud-Est ", "redaction-sud-est"],
  ["新聞", "team"],
])("%s stands in the address as %s", (name, slug) => expect(teamSlug(name)).toBe(slug));

test("a long name is cut to what an address takes", () => {
  expect(teamSlug("a".repeat(200))).toHaveLength(63);
});
