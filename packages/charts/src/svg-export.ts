import { PALETTE, type Role, type Theme } from "./palette.ts";

export interface SvgExport {
  theme: Theme;
  /** CSS family list, as the page uses it: "Inter Variable, system-ui, sans-serif". */
  fontFamily: string;
  /** Drawn behind the picture; the page's colour unless told `none`. */
  background?: "page" | "none";
}

/**
 * A chart's SVG as a file that stands alone: colours for custom properties, a font, a background, a namespace. Links
 * and focus order are taken out, since a file has no page around it.
 */
export function exportSvg(svg: string, { theme, fontFamily, background = "page" }: SvgExport): string {
  const colours: Record<string, string> = PALETTE[theme];
  const coloured = svg.replace(/var\((--[\w-]+)\)/g, (whole, role: string) => colours[role] ?? whole);
  const plain = coloured
    .replace(/<a\b[^>]*>/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replace(/ tabindex="-?\d+"/g, "");
  const font = fontFamily.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const back =
    background === "none" ? "" : `<rect width="100%" height="100%" fill="${colours["--page" satisfies Role]}"/>`;
  return plain.replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
    const namespace = attributes.includes("xmlns=") ? "" : ' xmlns="http://www.w3.org/2000/svg"';
    return `<svg${namespace}${attributes} font-family="${font}">${back}`;
  });
}
