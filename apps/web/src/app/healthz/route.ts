/** Alive: this process answers. Whether it can do its work is what `/readyz` says. */
export function GET(): Response {
  return new Response("alive\n", {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
