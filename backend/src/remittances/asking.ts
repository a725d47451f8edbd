/** What can be asked in SQL: the connection, or a transaction on it. */
export type Asking = { raw(sql: string, values: readonly unknown[]): Promise<{ readonly rows: unknown }> };
