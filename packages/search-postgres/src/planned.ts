import { isRecord } from "@cho-phien/search";
import { rowsOf, type Database, type Row } from "./database";

/**
 * Runs a statement with the planner told what it cannot know: that reading `words` row by row means fetching it from
 * beside the table, so that the index is always the shorter way; and that nothing here runs long enough to be compiled.
 * One statement for one statement: settings of a transaction would cost three more.
 */
export const RUN_PLANNED = `create or replace function search_postgres_vietnam_run(statement text, params text)
  returns json language plpgsql stable
  set enable_seqscan = off set jit = off set work_mem = '64MB' set random_page_cost = 1.1 set plan_cache_mode = force_custom_plan
  as $run$
  declare answer json;
  begin
    execute 'select row_to_json(answered) from (' || statement || ') answered' into answer
      using array(select jsonb_array_elements_text(params::jsonb));
    return answer;
  end $run$`;

/** The one row of a statement, its values as JSON has them. */
export async function plannedRow(
  database: Database,
  sql: string,
  params: readonly (string | number | boolean)[],
): Promise<Row | null> {
  let at = 0;
  const statement = sql.replace(/\?/g, () => {
    const type = TYPES.get(typeof params[at]) ?? "text";
    return `($1[${++at}])::${type}`;
  });
  const [row] = await rowsOf(database, "select search_postgres_vietnam_run(?, ?) as answer", [
    statement,
    JSON.stringify(params.map(String)),
  ]);
  const answer: unknown = typeof row?.answer === "string" ? JSON.parse(row.answer) : row?.answer;
  return isRecord(answer) ? answer : null;
}

const TYPES = new Map([
  ["number", "float8"],
  ["boolean", "boolean"],
]);
