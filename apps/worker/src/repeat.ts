/**
 * Does a chore now and again, after the milliseconds it answers each time; one that fails is told of and done again after `pause`. Answers how
 * to stop it: what it is at is done first.
 */
export function repeat(
  chore: () => Promise<number>,
  { pause, failed }: { pause: number; failed: (error: string) => void },
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current = turn();
  async function turn(): Promise<void> {
    let next = pause;
    try {
      next = await chore();
    } catch (error) {
      if (!isStopped) failed(error instanceof Error ? error.message : String(error));
    }
    if (!isStopped) timer = setTimeout(() => void (current = turn()), next);
  }
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return current;
  };
}
