/** What no text holds: control characters that set nothing, and places where the bytes were no character. */
const NO_TEXT = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\uFFFD\uFFFE\uFFFF]/gu;

/** A text that was damaged on its way keeps more of its characters than this; in bytes of any other kind one in ten is of that sort. */
const MOST_DAMAGE = 0.02;

/** Whether decoded bytes read as text: a picture, an archive or a program under a text's name does not. */
export function isText(decoded: string): boolean {
  const damage = decoded.length - decoded.replace(NO_TEXT, "").length;
  return damage <= decoded.length * MOST_DAMAGE;
}
