/** Moves places that lie too near apart, keeping their order and staying between two bounds as far as there is room. */
export function spreadLabels(places: number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const spread = places.slice();
  let least = top;
  for (const index of order) {
    spread[index] = Math.max(places[index]!, least);
    least = spread[index] + gap;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    spread[index] = Math.min(spread[index]!, most);
    most = spread[index] - gap;
  }
  return spread;
}
