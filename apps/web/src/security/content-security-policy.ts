/** What the policy depends on: the request's nonce, and how the page is served. */
export type PolicyContext = {
  readonly nonce: string;
  /** Served over https, so that stray http addresses are upgraded. */
  readonly secure: boolean;
  /** Under `next dev`: React rebuilds server stacks with `eval`, and the reloader inserts style elements. */
  readonly development: boolean;
};

/**
 * The Content-Security-Policy of every page, as one header value. Scripts run by nonce only; style elements too, while style
 * attributes are allowed, because floating parts and charts carry their positions and sizes in them.
 */
export function contentSecurityPolicy({ nonce, secure, development }: PolicyContext): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:", // blob: is a chart on its way to becoming a PNG
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
