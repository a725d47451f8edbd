import { isRecord } from "@cho-phien/search";
import { rowsOf, type Database, type Row } from "./database";

/**
 * Runs a statement with the planner told what it cannot know: that reading `words` row by row means fetching it from
 * beside the table, so that the index is always the shorter way; and that nothing here runs long enough to be compiled.
 * Planning takes longer than most answers, so each connection keeps its plans, by the statement's text, for all values; it
 * forgets them when they become many. One statement for one statement: settings of a transaction would cost three more.
 */
export const RUN_PLANNED = `create or replace function search_postgres_vietnam_run(statement text, params text)
  returns json language plpgsql volatile
  set enable_seqscan = off set jit = off set work_mem = '64MB' set random_page_cost = 1.1
  set plan_cache_mode = force_generic_plan
  as $run$
  declare
    answer json;
    held text;
    own text := 'search_vi_' || md5(statement);
  begin
    if not exists (select from pg_prepared_statements where name = own) then
      if (select count(*) from pg_prepared_statements where starts_with(name, 'search_vi_')) >= 50 then
        for held in select name from pg_prepared_statements where starts_with(name, 'search_vi_') loop
          execute format('deallocate %I', held);
        end loop;
      end if;
      execute format('prepare %I (text[]) as select row_to_json(answered) from (%s) answered', own, statement);
    end if;
    execute format('execute %I (%L)', own, array(select jsonb_array_elements_text(params::jsonb))) into answer;
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
