import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "./find-quotations.ts";

const quoted = (text: string) => findQuotations(text).map(({ span }) => text.slice(...span));

describe("findQuotations", () => {
  it.each([
    ["curly", "She said “yes” and “no”.", ["“yes”", "“no”"]],
    ["straight", 'She said "yes" and "no".', ['"yes"', '"no"']],
    ["angle", "She said «yes».", ["«yes»"]],
    ["single", "She said ‘we can’t go’ again.", ["‘we can’t go’"]],
    ["straight single", "She said 'we can't go,' again.", ["'we can't go,'"]],
    ["nested", "“He said ‘go’ and “went”,” she said.", ["“He said ‘go’ and “went”,”"]],
    ["doubled single", "''We lost,'' he said.", ["''We lost,''"]],
  ])("finds %s marks", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("takes no apostrophe for a mark", () => {
    expect(quoted("The farmers’ dogs, the ’90s and rock ’n’ roll aren’t quoted; nor is the boys' room.")).toEqual([]);
  });

  it("follows a quotation that is opened again in the next paragraph", () => {
    const text = "“One.\n\n“Two.”\n\nThree.";
    expect(findQuotations(text)).toEqual([
      {
        span: [0, 13],
        parts: [
          [0, 5],
          [7, 13],
        ],
        balanced: true,
      },
    ]);
  });

  it("ends an unclosed quotation with its paragraph", () => {
    expect(findQuotations("“One.\n\nTwo.")).toEqual([{ span: [0, 5], parts: [[0, 5]], balanced: false }]);
  });

  it("closes at an opening mark that was mistyped for a closing one", () => {
    expect(quoted("“It is over,“ he said. “Really.”")).toEqual(["“It is over,“", "“Really.”"]);
  });

  it("gives quotations in order, apart and inside any text", () => {
    const marks = fc.array(
      fc.constantFrom("“", "”", '"', "‘", "’", "'", "«", "»", "''", "a", "b.", ",", " ", "\n", "\n\n"),
    );
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.span[0]).toBeGreaterThanOrEqual(end);
          expect(quotation.span[1]).toBeLessThanOrEqual(text.length);
          expect(quotation.span[1]).toBeGreaterThan(quotation.span[0]);
          end = quotation.span[1];
        }
      }),
    );
  });
});
