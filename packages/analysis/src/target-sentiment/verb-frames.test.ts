import { describe, expect, it } from "vitest";
import { speaksOfAgent, speaksOfPatient } from "./verb-frames.ts";

describe("verb frames", () => {
  it("tell who does a thing from whom it is done to", () => {
    expect([speaksOfAgent("deceive"), speaksOfPatient("deceive")]).toEqual([-1, -1]);
    expect([speaksOfAgent("rescue"), speaksOfPatient("rescue")]).toEqual([1, 1]);
    expect([speaksOfAgent("convict"), speaksOfPatient("convict")]).toEqual([0, -1]);
    expect([speaksOfAgent("lie"), speaksOfPatient("lie")]).toEqual([-1, 0]);
  });

  it("say nothing of a verb that tells nothing", () => {
    expect([speaksOfAgent("arrive"), speaksOfPatient("arrive")]).toEqual([0, 0]);
  });
});
