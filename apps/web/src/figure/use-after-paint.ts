"use client";

import { useEffect, useState } from "react";

/** Loads something heavy once the page stands; undefined until it is here, and for good when it can't be had. */
export function useAfterPaint<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  useEffect(() => {
    let wanted = true;
    const handle = setTimeout(() => {
      load().then(
        (value) => wanted && setLoaded({ value }),
        () => undefined,
      );
    }, 0);
    return () => {
      wanted = false;
      clearTimeout(handle);
    };
  }, [load]);
  return loaded?.value;
}
