/** Aborts at the first Ctrl-C (or when the system asks); a second Ctrl-C ends the program on the spot. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted && signal === "SIGINT") process.exit(130);
      stopping.abort();
    });
  }
  return stopping.signal;
}
