import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "./security/content-security-policy.ts";

/**
 * Gives every page its nonce and its policy. Who may see what is decided in each procedure, never here.
 * Next reads the nonce from the request's policy and puts it on its own scripts; `x-nonce` is for ours.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const secure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  const policy = contentSecurityPolicy({ nonce, secure, development: process.env.NODE_ENV === "development" });

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  // A page does not learn its own address; one that sends a reader to sign in has to name it.
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (secure) response.headers.set("Strict-Transport-Security", "max-age=31536000");
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!api/|_next/static|_next/image|healthz|readyz|icon.svg).*)",
      // A prefetch brings data, no document: it needs no nonce.
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
  ],
};
