/** A line of the console, and when it came: milliseconds since the command was given. */
export interface ConsoleLine {
  at: number;
  text: string;
}

/** A stretch of a start: what was being done, and for how many milliseconds. */
export interface Phase {
  title: string;
  took: number;
}

const STEP = /^onrecord \| \[\d+\/\d+\] (.+)$/;

/**
 * What a start spent its time on, read from its console: the installation until the first numbered step, then each step until the
 * next one, the last until `alive` (milliseconds since the command, as the lines are).
 */
export function startPhases(lines: readonly ConsoleLine[], alive: number): Phase[] {
  const begins = [{ title: "Installing the packages", at: 0 }];
  for (const { at, text } of lines) {
    const title = STEP.exec(text)?.[1];
    if (title !== undefined && at <= alive) begins.push({ title, at });
  }
  return begins.map(({ title, at }, index) => ({ title, took: (begins[index + 1]?.at ?? alive) - at }));
}
