/** A Retry-After header as seconds from now, whether it gives seconds or a date; undefined when it says neither. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const date = /^[A-Z]/i.test(value) ? Date.parse(value) : Number.NaN; // a bare number would be read as a year
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
