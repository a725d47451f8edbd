import type { Gauge } from "./exposition";

/** A gauge that one statement answers: rows of `of` and `value`. */
export type CountedGauge = Omit<Gauge, "samples"> & { readonly sql: string };

/**
 * What the database is counted for at each look. What each costs with 100,000 orders stands in docs/running/metrics.md;
 * a row that reads a large table whole doesn't belong here.
 */
export const COUNTED: readonly CountedGauge[] = [
  {
    name: "market_orders_total",
    help: "Orders ever placed, as the planner estimates them.",
    label: null,
    sql: `select '' as of, greatest(reltuples, 0)::float8 as value from pg_class where oid = to_regclass('"order"')`,
  },
  {
    name: "market_consignments",
    help: "Consignments a cooperative or a carrier still has to do something with, by step.",
    label: "step",
    sql: `select s.step as of, (select count(*) from consignment c where c.step = s.step and c.deleted_at is null)::float8 as value
            from unnest(array['placed', 'accepted', 'packed', 'shipped', 'failed']) as s(step)`,
  },
  {
    name: "market_bank_lines_held",
    help: "Transfers whose money is held for its payer because no order takes it.",
    label: null,
    sql: `select '' as of, count(*)::float8 as value from bank_line where held > 0`,
  },
  {
    name: "market_bank_held_dong",
    help: "Money of those transfers, in dong.",
    label: null,
    sql: `select '' as of, coalesce(sum(held), 0)::float8 as value from bank_line where held > 0`,
  },
  {
    name: "market_cod_lines_held",
    help: "Lines of carriers' cash sheets that match no parcel and wait for a person.",
    label: null,
    sql: `select '' as of, count(*)::float8 as value from cod_sheet_line
           where match <> 'exact' and (resolution is null or resolution = 'ask_cooperative')`,
  },
  {
    name: "market_webhook_events",
    help: "What outside companies told us: new waits for its work, dead was tried often enough and waits for a person.",
    label: "state",
    sql: `select 'new' as of, count(*)::float8 as value from webhook_event where state = 'new'
          union all select 'dead', count(*) from webhook_event where state = 'dead' and put_away_at is null`,
  },
  {
    name: "market_upkeep_mended",
    help: "What a killed server left half done and the sweeps put right in the last day, by sweep.",
    label: "sweep",
    sql: `select sweep as of, count(*)::float8 as value from upkeep_act where at > now() - interval '1 day' group by 1 order by 1`,
  },
];
