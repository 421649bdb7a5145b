/** How many of the twelve columns a chart stands in, on a desk. */
export type Columns = 4 | 5 | 6 | 7 | 8 | 12;

const [gutter, widest] = [24, 1440];
const rail = { open: 208, narrow: 56 };

/**
 * The width in pixels that the page's grid gives to some of its columns, so that the server draws a chart as wide as the
 * browser will. Follows the breakpoints of globals.css: tablet 640, desk 1024.
 */
export function columnWidth(
  { viewport, collapsed }: { viewport: number; collapsed: boolean },
  columns: Columns,
): number {
  const isTablet = viewport >= 640;
  const isDesk = viewport >= 1024;
  const beside = !isTablet ? 0 : isDesk && !collapsed ? rail.open : rail.narrow;
  const content = Math.min(widest, viewport - beside) - 2 * (isTablet ? gutter : 16);
  if (!isDesk || columns === 12) return Math.floor(content);
  return Math.floor(((content - 11 * gutter) / 12) * columns + (columns - 1) * gutter);
}
