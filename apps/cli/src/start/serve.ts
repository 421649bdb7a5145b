import type { Say } from "./console.ts";
import { voice } from "./console.ts";
import { supervise } from "./supervise.ts";
import type { Service } from "./supervise.ts";

/** How serving came to its end: told to stop, the database gone, or a service that cannot be kept running (a sentence). */
export type End = { kind: "stopped" } | { kind: "database-lost" } | { kind: "hopeless"; because: string };

export interface Serving {
  /** Settles at the end, before anything is stopped. */
  end: Promise<End>;
  /** Stops the services, the last one first. */
  stop(): Promise<void>;
}

/** Starts the services in order and keeps them running. */
export function serve(services: Service[], stop: AbortSignal, lost: Promise<void>, say: Say): Serving {
  const running = services.map((service) => ({ service, supervised: supervise(service, voice(service.name)) }));
  const stopped = new Promise<End>((resolve) => {
    if (stop.aborted) resolve({ kind: "stopped" });
    stop.addEventListener("abort", () => resolve({ kind: "stopped" }), { once: true });
  });
  const end = Promise.race<End>([
    stopped,
    lost.then((): End => ({ kind: "database-lost" })),
    ...running.map(({ supervised }) => supervised.hopeless.then((because): End => ({ kind: "hopeless", because }))),
  ]);
  return {
    end,
    async stop() {
      for (const { service, supervised } of running.toReversed()) {
        say(`Stopping the ${service.name}`);
        await supervised.stop();
      }
    },
  };
}
