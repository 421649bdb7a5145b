/** A mark on the way of the arrow keys: its key and its place along its lane, in pixels. */
export interface WalkMark {
  key: string;
  x: number;
}

/**
 * The mark that an arrow key leads to: left and right along the lane, up and down to the nearest mark of the next lane
 * that has any, Home and End to the ends of the lane. Undefined for other keys and where the way ends.
 */
export function walkMarks(lanes: WalkMark[][], from: string, key: string): string | undefined {
  const lane = lanes.findIndex((marks) => marks.some((mark) => mark.key === from));
  const marks = lanes[lane];
  if (marks === undefined) return undefined;
  const index = marks.findIndex((mark) => mark.key === from);
  switch (key) {
    case "ArrowLeft":
      return marks[index - 1]?.key;
    case "ArrowRight":
      return marks[index + 1]?.key;
    case "Home":
      return marks[0]?.key;
    case "End":
      return marks.at(-1)?.key;
    case "ArrowUp":
      return nearest(lanes.slice(0, lane).toReversed(), marks[index]!.x);
    case "ArrowDown":
      return nearest(lanes.slice(lane + 1), marks[index]!.x);
    default:
      return undefined;
  }
}

function nearest(lanes: WalkMark[][], x: number): string | undefined {
  const marks = lanes.find((marks) => marks.length > 0) ?? [];
  return marks.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.key;
}
