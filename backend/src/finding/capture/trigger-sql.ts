import { createHash } from "node:crypto";
import type { WatchedTable } from "./watched-tables";

/** What a change wakes the keeper by. */
export const CHANNEL = "search_changed";

const EVENTS = {
  insert: "referencing new table as after",
  update: "referencing old table as before new table as after",
  delete: "referencing old table as before",
} as const;

/** The statements that make a table's changes known, and a hash by which they are known to stand. */
export type TableCapture = { readonly table: string; readonly hash: string; readonly statements: readonly string[] };

export function captureOf(watched: WatchedTable, schema: string): TableCapture {
  const { table } = watched;
  const name = `search_capture_${table}`;
  const body = functionOf(name, watched, schema);
  const triggers = Object.entries(EVENTS).flatMap(([event, tables]) => [
    `drop trigger if exists ${name}_${event} on "${table}"`,
    `create trigger ${name}_${event} after ${event} on "${table}" ${tables} for each statement execute function ${name}()`,
  ]);
  const hash = createHash("sha256")
    .update([body, ...triggers].join(";"))
    .digest("hex")
    .slice(0, 16);
  return { table, hash, statements: [body, `comment on function ${name}() is '${hash}'`, ...triggers] };
}

/**
 * Runs with its owner's rights: whoever may change a product need not know of the index. Statements over whole sets of
 * rows, so that an import of twenty thousand products costs one. Telling the keeper is left out where a change rests
 * anyway, and for stock: NOTIFY makes commits wait for each other, and orders must not.
 */
function functionOf(name: string, { table, marks, moves, restsSeconds, only }: WatchedTable, schema: string): string {
  const due = restsSeconds ? `now() + interval '${restsSeconds} seconds'` : "now()";
  const note = (rows: string) => `with changed as (${rows})
    insert into search_change (kind, id, due_at) select distinct m.kind, m.id, ${due} from (${marks}) m (kind, id)
     where m.id is not null;`;
  const columns = (of: string) => (only ?? []).map((column) => `${of}.${column}`).join(", ");
  const differing = only
    ? `select a.* from after a left join before b on b.id = a.id where (${columns("a")}) is distinct from (${columns("b")})`
    : "select * from after";
  const isQuiet = restsSeconds !== undefined || table === "inventory_level";
  return `create or replace function ${name}() returns trigger language plpgsql security definer
    set search_path = "${schema}", pg_temp as $$
    begin
      if tg_op = 'INSERT' then ${note("select * from after")} end if;
      if tg_op = 'UPDATE' then ${note(differing)} ${moves ? note("select * from before") : ""} end if;
      if tg_op = 'DELETE' then ${note("select * from before")} end if;
      ${isQuiet ? "" : `perform pg_notify('${CHANNEL}', '');`}
      return null;
    end $$`;
}
