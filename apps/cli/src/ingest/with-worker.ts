import type { TeamSession } from "../database/with-team.ts";
import { note } from "../output.ts";
import { workerService } from "../start/services.ts";
import { supervise } from "../start/supervise.ts";

/** Does something that needs a worker: the one that works already, or one of our own for as long as it takes. */
export async function withWorker<T>({ services, url }: TeamSession, work: () => Promise<T>): Promise<T> {
  if ((await services.readiness()).worker) return work();
  const { baseUrl } = services.operator;
  const own = supervise(workerService("start", { DATABASE_URL: url, ONRECORD_URL: baseUrl }), note);
  const hopeless = own.hopeless.then((because) => {
    throw new Error(because);
  });
  try {
    return await Promise.race([work(), hopeless]);
  } finally {
    await own.stop();
  }
}
