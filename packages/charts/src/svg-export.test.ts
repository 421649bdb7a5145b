import { expect, it } from "vitest";
import { PALETTE } from "./palette.ts";
import { exportSvg } from "./svg-export.ts";

const svg =
  '<svg viewBox="0 0 9 9" width="9"><a href="/x" tabindex="0"><circle fill="var(--for)" stroke="var(--page)"/></a><g tabindex="-1"></g></svg>';

it("writes the colours of the theme, the font and the background into the file", () => {
  expect(exportSvg(svg, { theme: "dark", fontFamily: '"Inter Variable", sans-serif' })).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" font-family="&quot;Inter Variable&quot;, sans-serif">' +
      '<rect width="100%" height="100%" fill="#121212"/><g><circle fill="#4AA8E0" stroke="#121212"/></g><g></g></svg>',
  );
});

it("leaves the background out on request", () => {
  expect(exportSvg(svg, { theme: "light", fontFamily: "serif", background: "none" })).not.toContain("<rect");
});

it("has every role in both themes", () => {
  expect(Object.keys(PALETTE.dark)).toEqual(Object.keys(PALETTE.light));
});
