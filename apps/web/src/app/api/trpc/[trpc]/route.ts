import { appRouter } from "@onrecord/api/root";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isSameOrigin } from "../../../../security/is-same-origin.ts";
import { services } from "../../../../server/services.ts";

function answer(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    // Long questions come as POST too. A change still never comes by GET.
    allowMethodOverride: true,
    createContext: async () => (await services()).contextFor(request.headers),
  });
}

export { answer as GET };

/** Changes come as JSON from our own pages only: a form of another site can send neither. */
export function POST(request: Request): Promise<Response> | Response {
  const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  if (!isJson || !isSameOrigin(request.headers)) return new Response("Not from here.\n", { status: 403 });
  return answer(request);
}
