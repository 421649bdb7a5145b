/** Announces a step, does it, and says how long it took when that was noticeable. */
export type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;

/** Lines of one process, told apart by a name before each. */
export type Say = (line: string) => void;

const WIDTH = 8;

/** A voice of the console: `web      | ready`. */
export function voice(name: string): Say {
  return (line) => console.log(`${name.padEnd(WIDTH)} | ${line}`);
}

/** Numbers the steps of a start, so that one sees how far it is. */
export function numberedSteps(count: number, say: Say): Step {
  let number = 0;
  return async (title, work) => {
    number++;
    say(`[${number}/${count}] ${title}`);
    const begun = performance.now();
    const result = await work();
    const seconds = (performance.now() - begun) / 1000;
    if (seconds >= 1) say(`      done in ${seconds.toFixed(1)} s`);
    return result;
  };
}
