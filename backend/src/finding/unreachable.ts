/** Of the search server's own package, and of Postgres: connection lost, shut down, not accepting any. */
const CODES = /^(SEARCH_UNAVAILABLE|08...|57P0[123]|53300|3D000|ECONN\w+|EPIPE|ETIMEDOUT)$/;
const LOST =
  /^(Connection (terminated|ended)|Client has encountered a connection error|timeout exceeded when trying to connect|Knex: Timeout acquiring)/;

/** Whether an error says that nobody answered, rather than that something was refused. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return CODES.test(code) || LOST.test(error.message);
}
