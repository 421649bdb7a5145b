import { expect, test } from "vitest";
import { topics } from "./topics.ts";

test("the topics come with what their propositions are about", () => {
  const dam = topics().find(({ name }) => name === "Kell Gorge dam");
  expect(dam?.propositions.map(({ id }) => id)).toEqual(["dam-build", "dam-compensation"]);
  expect(dam?.propositions[0]?.targets).toContain("the Kell Gorge dam");
});
