import { services } from "../../../../server/services.ts";

/** Signing in and out and passwords: better-auth's door, which checks origins itself. */
async function answer(request: Request): Promise<Response> {
  return (await services()).authHandler(request);
}

export { answer as GET, answer as POST };
