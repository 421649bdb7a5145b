/** Above 1023, ports of services that answer to plain text or that nobody offers to the public: mail, databases, caches, control. */
const OTHER_SERVICES = new Set([
  1080, 1433, 1521, 1719, 1720, 1723, 2049, 2181, 2375, 2376, 2379, 2380, 3128, 3306, 3389, 3659, 4045, 4190, 5060,
  5061, 5432, 5672, 5900, 5984, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 7001, 9042, 9092,
  9200, 9300, 10080, 10250, 11211, 15672, 27017, 27018,
]);

/** May news be fetched from this port? 80, 443 and the unprivileged ones that belong to no other well-known service. */
export function isAllowedPort(url: URL): boolean {
  if (url.port === "") return true; // the scheme's own
  const port = Number(url.port);
  return port === 80 || port === 443 || (port >= 1024 && !OTHER_SERVICES.has(port));
}
