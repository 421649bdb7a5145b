import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLASSES } from "./read-target-sentiment.ts";
import { FEATURE_SPACE } from "./target-features.ts";
import { WEIGHTS } from "./weights.ts";

describe("the weights", () => {
  it("are those that the data card tells of", () => {
    const card = readFileSync(new URL("../../training/README.md", import.meta.url), "utf8");
    expect(card).toContain(createHash("sha256").update(WEIGHTS).digest("hex"));
  });

  it("stay below five megabytes", () => {
    expect(statSync(new URL("./weights.ts", import.meta.url)).size).toBeLessThan(5_000_000);
  });

  it("hold one level for every class and feature", () => {
    expect(WEIGHTS).toHaveLength(CLASSES.length * FEATURE_SPACE);
  });
});
