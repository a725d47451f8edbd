import type { ReportCell, TargetCooperatives } from "@cho-phien/contract";
import {
  evaluate,
  type Indicator,
  indicatorOn,
  type IndicatorFacts,
  lastDayOf,
  type Period,
} from "@cho-phien/reporting";
import { findOrgUnit, type OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { unitName } from "../officers/read-officers";
import { reportPeriod } from "./asked-period";
import { readProgrammeFactsByCooperative } from "./programme-facts";
import { monthsSince } from "./targets-report";
import { definitionOf, settingsOf } from "./view/figures";

const names = z.array(z.object({ id: z.string(), name: z.string(), commune_code: z.string() }));
const ids = z.enum([
  "htx_supported",
  "tht_supported",
  "newly_supported",
  "women_stable_work_htx",
  "women_stable_work_tht",
  "women_managers_trained",
]);

type ProgrammeIndicator = z.infer<typeof ids>;

/** The indicator an address names; null for anything the programmes don't count. */
export function programmeIndicator(value: unknown): ProgrammeIndicator | null {
  return ids.safeParse(value).data ?? null;
}

export type Behind = {
  readonly unit: OrgUnit;
  readonly period: Period;
  readonly indicator: ProgrammeIndicator;
  /** Support counts from here on (yyyy-mm-dd); null: within the period. */
  readonly since: string | null;
};

type Counted = { readonly id: string; readonly count: ReportCell; readonly lastOn: string | null };

/** Which cooperatives make up a number of R4, those that count most first. How many women work where few do stays hidden. */
export async function readTargetCooperatives(knex: Knex, asked: Behind): Promise<TargetCooperatives> {
  const { unit, period, indicator: id, since } = asked;
  const indicator = indicatorOn(id, lastDayOf(period));
  const found = await readProgrammeFactsByCooperative(knex, asked);
  const counted = [...found].flatMap(([cooperative, facts]): readonly Counted[] => {
    const months = since === null ? facts.months : monthsSince(since, period);
    return indicator ? countOf({ id: cooperative, facts: { ...facts, months }, indicator, period }) : [];
  });
  const named = names.parse(
    await knex("cooperative")
      .select("id", "name", "commune_code")
      .whereIn(
        "id",
        counted.map((it) => it.id),
      ),
  );
  const byId = new Map(named.map((it) => [it.id, it]));
  const { name, text } = definitionOf(id, period);
  return {
    unit: unitName(unit),
    period: reportPeriod(period),
    name,
    definition: text,
    cooperatives: counted
      .flatMap(({ id: key, ...it }) => {
        const of = byId.get(key);
        return of ? [{ id: key, name: of.name, unit: unitName(findOrgUnit(of.commune_code)), ...it }] : [];
      })
      .sort(
        (one, other) => Number(other.count.value) - Number(one.count.value) || alphabet.compare(one.name, other.name),
      ),
  };
}

const alphabet = new Intl.Collator("vi");

type Counting = {
  readonly id: string;
  readonly facts: IndicatorFacts;
  readonly indicator: Indicator;
  readonly period: Period;
};

function countOf({ id, facts, indicator, period }: Counting): readonly Counted[] {
  if (indicator.id === "women_managers_trained") {
    const trained = facts.managers.flatMap((it) => it.trainedOn ?? []).sort();
    if (facts.managers.length === 0) return [];
    return [{ id, count: { value: String(trained.length) }, lastOn: trained.at(-1) ?? null }];
  }
  const value = evaluate(indicator, facts);
  if (!value.isKnown || value.amount === 0n) return [];
  if (indicator.unit === "cooperatives") {
    const days = facts.support.flatMap((it) => it.supportedOn).filter((it) => facts.months.includes(it.slice(0, 7)));
    return [{ id, count: { value: String(days.length) }, lastOn: days.sort().at(-1) ?? null }];
  }
  const isFew = value.amount < BigInt(settingsOf(period).minMembers);
  const count: ReportCell = isFew ? { value: null, hidden: "few_members" } : { value: String(value.amount) };
  return [{ id, count, lastOn: null }];
}
