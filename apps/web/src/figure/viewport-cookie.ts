export const viewportCookie = "viewport";

const [narrowest, widest] = [320, 7680];
const usual = { desk: 1280, phone: 390 };

/** The window's width as the cookie tells it; on a first visit, what is usual on the device. */
export function readViewport(cookie: string | undefined, isMobile: boolean): number {
  const width = Number(cookie);
  if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
  return isMobile ? usual.phone : usual.desk;
}
