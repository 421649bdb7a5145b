/** The address at which a server that listens on a host and port answers on this machine. */
export function localAddress(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
