import { describe, expect, it } from "vitest";
import { layOut } from "../page.ts";
import { findCast } from "./cast.ts";
import { findNames } from "./find-names.ts";

const namesIn = (text: string) => {
  const page = layOut(text);
  const { members } = findCast(page, findNames(page));
  return [...new Set(members)].map(({ name, kind, isPlace }) => `${isPlace === true ? "place" : kind} ${name}`);
};

describe("findNames", () => {
  it("takes no common noun for a name because a sentence begins with it", () => {
    expect(namesIn("Stones were hurled. Floods, he said, had come before. Deep below the hall it was dark.")).toEqual(
      [],
    );
    expect(namesIn("The tenants came. Tenants would pay less.")).toEqual([]);
  });

  it("keeps a lone surname that opens a sentence", () => {
    expect(namesIn("Hughes was late.")).toEqual(["unknown Hughes"]);
  });

  it("keeps a plural's genitive inside the name of a body", () => {
    expect(namesIn("On Monday the Nurses' Union met the National Tenants’ Council.")).toEqual([
      "organization Nurses' Union",
      "organization National Tenants’ Council",
    ]);
    expect(namesIn("It was the Dock and Ferry Workers' Union that called.")).toEqual([
      "organization Dock and Ferry Workers' Union",
    ]);
  });

  it("tells places from people by how the text uses them", () => {
    expect(namesIn("They moved to a farm in Aldmoor. Aldmoor was quiet.")).toEqual(["place Aldmoor"]);
    expect(namesIn("The road goes from Aldmoor to Wendle Marsh. It was closed.")).toContain("place Wendle Marsh");
    expect(namesIn("WENDLE MARSH (AP) - It rained.")).toContain("place WENDLE MARSH");
    expect(namesIn("They have faith in Aldmoor. Aldmoor smiled.")).toEqual(["unknown Aldmoor"]);
  });
});
