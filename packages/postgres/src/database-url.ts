/** The address of a database on the loopback server at `port`. */
export function databaseUrl(at: { user: string; password: string; port: number; database: string }): string {
  const { user, password, port, database } = at;
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/**
 * The same database for the processes that serve people: each connection starts as the plain role, which row-level security
 * binds. It is a start-up option and no statement, so that even RESET ROLE stays plain.
 */
export function asPlainRole(url: string, role = "onrecord_app"): string {
  const changed = new URL(url);
  const options = [changed.searchParams.get("options"), `-c role=${role}`].filter(Boolean).join(" ");
  changed.searchParams.set("options", options);
  // `+` for a blank is a form's habit; connection strings know %20 only.
  changed.search = changed.search.replaceAll("+", "%20");
  return changed.href;
}
