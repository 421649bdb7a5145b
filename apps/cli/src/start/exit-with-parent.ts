// Loaded into every process that start begins (node --import). When start is killed outright it cannot stop them; then the
// channel to it breaks, and they leave by themselves instead of holding the port and the database.
const GRACE = 25_000;

process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE).unref();
});
