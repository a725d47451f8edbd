import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";

export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement; `?` stands for the values in order. Errors of the database come as it throws them. */
export type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

export type IncomeContext = Context<SqlEntityManager>;

/** The statements of this call: inside its transaction when it has one, else on a connection of the pool. */
export function sqlOf({ transactionManager, manager }: IncomeContext): Sql {
  const entities = transactionManager ?? manager;
  if (!entities) throw new Error("No manager in the context: the method lacks its manager decorator");
  return async (text, values = []) => {
    const inTransaction = transactionManager?.getTransactionContext();
    const answer: unknown = await (inTransaction ?? entities.getKnex()).raw(text, [...values].map(bindable));
    return rowsOf(answer);
  };
}

/** A bigint goes as its digits: the driver has no binary form for it. */
function bindable(value: unknown) {
  if (typeof value === "bigint") return value.toString();
  return value === undefined ? null : Array.isArray(value) ? value : toBinding(value);
}

function toBinding(value: unknown) {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return JSON.stringify(value);
}

function rowsOf(answer: unknown): readonly Row[] {
  if (typeof answer !== "object" || answer === null || !("rows" in answer) || !Array.isArray(answer.rows)) {
    throw new Error("The driver answered without rows");
  }
  return answer.rows;
}
