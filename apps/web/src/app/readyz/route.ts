import { services } from "../../server/services.ts";

const nothing = { database: false, migrations: false, worker: false, ready: false };

/** Able to do its work: database, migrations, worker, by part; 503 while one is missing. */
export async function GET(): Promise<Response> {
  const readiness = await services().then(
    (open) => open.readiness(),
    () => nothing,
  );
  const headers = { "cache-control": "no-store" };
  return Response.json(readiness, { status: readiness.ready ? 200 : 503, headers });
}
