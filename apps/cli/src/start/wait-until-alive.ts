import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the web answers that it is alive. Gives up only when told to. */
export async function waitUntilAlive(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const alive = await fetch(`${address}/healthz`, { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) })
      .then((response) => response.ok)
      .catch(() => false);
    if (alive) return;
    await sleep(200, undefined, { signal }).catch(() => {});
  }
}
