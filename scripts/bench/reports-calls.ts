import { createRequire } from "node:module";
import path from "node:path";
import { backend, type Knex } from "./reports-database.ts";

const require = createRequire(path.join(import.meta.dirname, "../../backend/package.json"));
const { findOrgUnit } = require("@cho-phien/vietnam/org-units");
const { parsePeriod } = require("@cho-phien/reporting");

/** The day the reports are read on. */
export const NOW = new Date("2026-12-15T05:00:00Z");
const QUARTER = "2026-Q3";
const COOPERATIVE = { id: "coop_3", name: "HTX 3" };

export type Level = "nation" | "province" | "commune";

/** A report as an address asks for it. */
export type Call = { readonly name: string; readonly level: Level; readonly read: () => Promise<unknown> };

/** Every report at every level: the nation, a cooperative's commune and its province. */
export async function callsOf(knex: Knex): Promise<readonly Call[]> {
  const { rows } = await knex.raw("select commune_code as code from cooperative where id = ?", [COOPERATIVE.id]);
  const commune = findOrgUnit(String(rows[0]?.code));
  const units = { nation: findOrgUnit("VN"), province: findOrgUnit(commune.parentCode), commune };
  const calls = (["nation", "province", "commune"] as const).flatMap((level) => {
    const at = { knex, level, unit: units[level] };
    const bys = ["unit", "month", "channel", "kind", "ethnicity", "poverty", "age"];
    return [
      ...bys.map((by) => income(at, by)),
      income(at, "unit", "2026"),
      ...[null, "ethnicity"].map((by) => distribution(at, by)),
      ...others(at),
    ];
  });
  return [...calls, sheet({ knex, level: "commune", unit: commune })];
}

/** Of a unit; `unit` as packages/vietnam knows it. */
type At = {
  readonly knex: Knex;
  readonly level: Level;
  readonly unit: { readonly code: string };
  readonly now?: Date;
};

/** As the routes under /union do: where the unit's period stands, then the report. */
function question({ knex, unit, now = NOW }: At, text = QUARTER) {
  const { readReports, stateOfUnit } = backend("periods/submissions");
  const period = parsePeriod(text);
  return async () => {
    const reports = await readReports(knex, { period, unit, now });
    const name = backend("officers/read-officers").unitName(unit);
    return { unit: name, reports, state: stateOfUnit(reports), period, onOwnMap: false, now };
  };
}

export function income(at: At, by: string, text = QUARTER): Call {
  const asked = question(at, text);
  const { readIncomeReport } = backend("reports/income-report");
  const read = async () => await readIncomeReport(at.knex, { ...(await asked()), asked: { by, filters: new Map() } });
  return { name: `R1 by ${by}${text === QUARTER ? "" : `, ${text}`}`, level: at.level, read };
}

function distribution(at: At, by: string | null): Call {
  const asked = question(at);
  const { readDistribution } = backend("reports/distribution-report");
  const read = async () => await readDistribution(at.knex, { ...(await asked()), by });
  return { name: by ? `R2 by ${by}` : "R2", level: at.level, read };
}

/** Made for somebody who waits for a file, not a page: told, not held to the aim. */
export const FILE = "R3 as a file";

/** The page as it opens and in the orders that read most, and all rows as a file has them. */
const R3 = [
  ["R3 cooperatives", { q: "", sort: "name", page: 1 }],
  ["R3 by growth", { q: "", sort: "growth", page: 1 }],
  ["R3 by what is owed", { q: "", sort: "outstanding", page: 1 }],
  ["R3 by last sale", { q: "", sort: "last_sale", page: 1 }],
  [FILE, { q: "", sort: "name", page: null }],
] as const;

function others(at: At): readonly Call[] {
  const { knex, level, unit } = at;
  const asked = question(at);
  const { readCooperativesReport } = backend("reports/cooperatives-report");
  const { readTargetsReport } = backend("reports/targets-report");
  const { readAttention } = backend("reports/attention-report");
  const { readPeriod } = backend("periods/read-period");
  const scope = { officerId: "off_1", grants: [{ unit, purpose: "approve" }] };
  const period = parsePeriod(QUARTER);
  return [
    ...R3.map(([name, list]) => ({
      ...{ name, level },
      read: async () => await readCooperativesReport(knex, { ...(await asked()), list }),
    })),
    { name: "R4 targets", level, read: async () => await readTargetsReport(knex, { ...(await asked()), unit }) },
    {
      ...{ name: "R5 attention", level },
      // Its facts are shared by the clock: this one goes on.
      read: async () => {
        const now = new Date(NOW.getTime() + performance.now());
        return await readAttention(knex, { ...(await asked()), now, unit, kind: null, page: 1 });
      },
    },
    { name: "period page", level, read: async () => await readPeriod(knex, { scope, period, unit, now: NOW }) },
  ];
}

function sheet(at: At): Call {
  const asked = question(at);
  const { readCooperativeSheet } = backend("reports/cooperative-sheet");
  const read = async () =>
    await readCooperativeSheet(at.knex, { ...(await asked()), unit: at.unit, cooperative: COOPERATIVE });
  return { name: "cooperative's page", level: at.level, read };
}
