import type { CooperativesReport, ReportCell, ReportRow } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { findUnit } from "../officers/later-units";
import { communesUnder } from "../officers/scope";
import type { CohortAt } from "./cohort-choice";
import { cohortTotal } from "./cohort-total";
import { CHANNEL_COLUMNS, CHANNEL_DEFINITION, readChannelCells } from "./cooperative-channels";
import {
  FACT_COLUMNS,
  growthCells,
  readBaselines,
  readCertificates,
  readLastSales,
  readOutstanding,
} from "./cooperative-facts";
import { found, type ListAsked, type Named, ordered, pageOf, readNames } from "./cooperative-list";
import { communesOf, type IncomeQuestion, readIncomeReport } from "./income-report";
import { ORDER_COLUMNS, ORDER_DEFINITIONS, orderCells, readOrderFacts } from "./order-facts";
import { frameOf, tableName } from "./table/frame";
import { keepTable } from "./table/keep-table";
import { readPlaces } from "./table/unit-places";
import { definitionOf, figureCells, published, settingsOf } from "./view/figures";
import { hiddenNote } from "./view/note";

export type CooperativesQuestion = Omit<IncomeQuestion, "asked" | "cooperatives"> & {
  readonly list: ListAsked;
  /** What can be chosen here; of the chosen one, only its cooperatives. */
  readonly cohorts?: readonly CohortAt[];
  readonly cohort?: CohortAt | null;
  /** One cooperative alone. */
  readonly only?: string;
};

/** R3 of reports.md: the cooperatives of a unit beside each other. Its sums are the cells of the income report by cooperative. */
export async function readCooperativesReport(knex: Knex, question: CooperativesQuestion): Promise<CooperativesReport> {
  const { period, list, cohort = null } = question;
  const names = await namesOf(knex, question);
  const chosen = found(names, list);
  const isWhole = list.page === null || cohort !== null;
  const sorted = isWhole ? chosen : await sortedByKey(knex, question, chosen);
  const page = pageOf(sorted, list);
  const income = await incomeOf(knex, question, isWhole ? chosen : page.rows);
  const filled = await fill(knex, question, income.rows);
  const inOrder = isWhole ? pageOf(ordered(filled.rows, list), list).rows : filled.rows;
  const total = cohort ? await cohortTotal(knex, { rows: filled.rows, period }) : income.total;
  return {
    ...income,
    report: "cooperatives",
    title: { vi: "Hợp tác xã, tổ hợp tác", en: "Cooperatives" },
    question: cohort ? ofCohort(income.question, cohort) : income.question,
    asKnownOn: [income.asKnownOn, filled.knownOn.toISOString()].sort()[0] ?? income.asKnownOn,
    rows: inOrder,
    total,
    columns: [
      ...income.columns.filter((it) => it.key !== "cooperatives"),
      ...CHANNEL_COLUMNS,
      ...FACT_COLUMNS,
      ...ORDER_COLUMNS,
    ],
    definitions: [
      ...income.definitions,
      CHANNEL_DEFINITION,
      definitionOf("growth", period),
      definitionOf("outstanding", period),
      ...ORDER_DEFINITIONS,
    ],
    hiddenNote: hiddenNote([...inOrder, ...(total ? [total] : [])], settingsOf(period)),
    list: { page: page.page, pagesCount: page.pagesCount, count: page.count, of: names.length },
    cohorts: question.cohorts ?? [],
    cohort: cohort && { id: cohort.id, name: cohort.name },
  };
}

function ofCohort({ vi, en }: CooperativesReport["question"], { name }: CohortAt): CooperativesReport["question"] {
  return { vi: `${vi}, nhóm “${name}”`, en: `${en}, of the cohort “${name}”` };
}

async function namesOf(knex: Knex, question: CooperativesQuestion): Promise<readonly Named[]> {
  const { unit, period, now, cohort = null, only } = question;
  const frame = frameOf({ ...question, breakdown: [], isSeat: true, today: dateOf(now) });
  await keepTable(knex, frame, now);
  const place = findUnit(unit.code);
  const names = await readNames(knex, {
    table: tableName(frame),
    places: communesOf(unit, await readPlaces(knex, frame.mapDay)),
    communes: place ? communesUnder([place]) : [],
    period,
    cohort: cohort?.id ?? null,
  });
  return only === undefined ? names : names.filter((it) => it.id === only);
}

/** Only what the order asks for is read of them all; the page's rows are filled afterwards. */
async function sortedByKey(
  knex: Knex,
  question: CooperativesQuestion,
  names: readonly Named[],
): Promise<readonly Named[]> {
  const { list, period } = question;
  if (list.sort === "name") return names;
  const ids = names.map((it) => it.id);
  const keys = async (): Promise<ReadonlyMap<string, Readonly<Record<string, ReportCell>>>> => {
    if (list.sort === "outstanding") return await readOutstanding(knex, { ids, period });
    if (list.sort === "last_sale") return await readLastSales(knex, { ids });
    const { rows } = await incomeOf(knex, question, names);
    const baselines = list.sort === "growth" ? await readBaselines(knex, { ids }) : new Map();
    return new Map(rows.map((row) => [row.key, { ...row.cells, ...growthCells(row, baselines.get(row.key), period) }]));
  };
  const cells = await keys();
  return ordered(
    names.map((it) => ({ ...it, cells: cells.get(it.id) ?? {} })),
    list,
  );
}

/** Their income, in the order given; who earned nothing in the period stands there with zeros. */
async function incomeOf(knex: Knex, question: CooperativesQuestion, names: readonly Named[]) {
  const income = await readIncomeReport(knex, {
    ...question,
    asked: { by: "cooperative", filters: new Map() },
    cooperatives: names.map((it) => it.id),
  });
  const earned = new Map(income.rows.map((it) => [it.key, it]));
  const nothing = figureCells(published(undefined, settingsOf(question.period)), null);
  const rows = names.map(
    ({ id, name }): ReportRow =>
      earned.get(id) ?? {
        ...{ key: id, label: { vi: name, en: name }, drill: { cooperative: id } },
        cells: nothing,
      },
  );
  return { ...income, rows };
}

/** What stands beside income: channels, baseline, what is owed, certificates, sales and orders. */
async function fill(knex: Knex, { period, now, onOwnMap }: CooperativesQuestion, rows: readonly ReportRow[]) {
  const ids = rows.map((it) => it.key);
  const { knownOn, cells: channels } = await readChannelCells(knex, { rows, period, now, onOwnMap });
  const [outstanding, sales, certificates, baselines, orders] = [
    await readOutstanding(knex, { ids, period }),
    await readLastSales(knex, { ids }),
    await readCertificates(knex, { ids, period }),
    await readBaselines(knex, { ids }),
    await readOrderFacts(knex, { ids, period }),
  ];
  const filled = rows.map((row): ReportRow => ({
    ...row,
    cells: {
      ...row.cells,
      ...channels.get(row.key),
      ...growthCells(row, baselines.get(row.key), period),
      ...outstanding.get(row.key),
      ...certificates.get(row.key),
      ...sales.get(row.key),
      ...orderCells(orders.get(row.key)),
    },
  }));
  return { knownOn, rows: filled };
}
