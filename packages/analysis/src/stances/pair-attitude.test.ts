import { describe, expect, it } from "vitest";
import type { Span } from "../reading.ts";
import { pairAttitude } from "./pair-attitude.ts";

function between(text: string, one: string, other: string) {
  const spanOf = (name: string): Span => [text.indexOf(name), text.indexOf(name) + name.length];
  return pairAttitude(text, [spanOf(one), spanOf(other)]);
}

describe("pairAttitude", () => {
  it("tells who is ill disposed towards whom, whoever stands first", () => {
    expect(between("Moor condemned Vale.", "Moor", "Vale")).toEqual({ holder: 0, polarity: "negative" });
    expect(between("Vale was condemned by Moor.", "Vale", "Moor")).toEqual({ holder: 1, polarity: "negative" });
  });

  it("takes a wish for somebody's deed for no liking", () => {
    expect(between("Moor urged Vale to resign over the crimes and lies.", "Moor", "Vale")?.polarity).not.toBe(
      "positive",
    );
  });

  it("gives a tone that is plain enough to whoever is named before the verb", () => {
    const text = "Moor — who spoke for an hour, late on Monday — accused the corrupt and dishonest Vale of fraud.";
    expect(between(text, "Moor", "Vale")).toEqual({ holder: 0, polarity: "negative" });
  });

  it("tells nothing of two who only meet", () => {
    expect(between("Moor met Vale on Monday.", "Moor", "Vale")).toBeNull();
  });
});
