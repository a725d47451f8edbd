import type { IncomeReport, ReportRow, UnitName } from "@cho-phien/contract";
import { lastDayOf, monthsOf, type Period, periodCode, previousPeriod } from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { FIRST_DAY, reportPeriod } from "./asked-period";
import { BREAKDOWNS, EVERYTHING, isBreakdown } from "./table/breakdown";
import { type Frame, frameOf, periodOfCode } from "./table/frame";
import { keepTable } from "./table/keep-table";
import { readKnownCells } from "./table/known-cells";
import { type Places, readPlaces } from "./table/unit-places";
import { breakdownsOf, type IncomeAsked, questionOf } from "./view/asked";
import { figureCells, figureColumns, figureDefinitions, type Published, published, settingsOf } from "./view/figures";
import { hiddenNote } from "./view/note";
import { type Cell, readCells } from "./view/read-cells";

export type IncomeQuestion = {
  readonly unit: UnitName;
  readonly period: Period;
  readonly asked: IncomeAsked;
  readonly state: IncomeReport["state"];
  readonly onOwnMap: boolean;
  readonly now: Date;
  /** Only what was recorded by this instant; absent: all there is. */
  readonly asKnownOn?: Date | null;
  /** By cooperative: only these; absent: all that the table has. */
  readonly cooperatives?: readonly string[];
};

/** R1 of reports.md: the three figures of a unit in a period, cut one way. Every number is a cell decided before. */
export async function readIncomeReport(knex: Knex, question: IncomeQuestion): Promise<IncomeReport> {
  const { unit, period, asked, now } = question;
  const breakdown = breakdownsOf(asked);
  const frame = frameOf({
    period,
    breakdown,
    isSeat: asked.by === "cooperative",
    today: dateOf(question.asKnownOn ?? now),
    onOwnMap: question.onOwnMap,
  });
  const before = previousPeriod(period);
  const earlier = frameOf({ ...frame, period: before, breakdown, onOwnMap: false });
  const places = await readPlaces(knex, frame.mapDay);
  const { knownOn, cells, cellsBefore } = await readBoth(knex, { question, frame, earlier, places });
  const settings = settingsOf(period);
  const names = asked.by === "cooperative" ? await cooperativeNames(knex, cells) : new Map<string, string>();
  const total = cells.find((it) => isTotal(it, question));
  // What is hidden is not cut further: who stands in it isn't told either.
  const isCut = isBreakdown(asked.by) && (total?.why ?? null) !== null;
  const rows = isCut ? [] : rowsOf({ question, cells, cellsBefore, places, names });
  const totalBefore = cellsBefore.find((it) => isTotal(it, { ...question, period: before }));
  const totalRow: ReportRow = {
    key: "total",
    label: { vi: "Tổng cộng", en: "Total" },
    drill: null,
    cells: figureCells(published(total, settings), publishedBefore(totalBefore, before)),
  };
  return {
    report: "income",
    title: { vi: "Thu nhập của thành viên", en: "Members' income" },
    unit,
    period: reportPeriod(period),
    state: question.state,
    isProvisional: question.state !== "locked",
    asKnownOn: knownOn.toISOString(),
    readAt: now.toISOString(),
    question: questionOf({ unit, period, asked }),
    columns: figureColumns(period),
    rows,
    total: totalRow,
    definitions: figureDefinitions(period),
    hiddenNote: hiddenNote([...rows, totalRow], settings),
  };
}

type Reading = {
  readonly question: IncomeQuestion;
  readonly frame: Frame;
  readonly earlier: Frame;
  readonly places: Places;
};

/** The cells of the period and of the one before, as the books know them now or knew them at the instant asked for. */
async function readBoth(knex: Knex, { question, frame, earlier, places }: Reading) {
  const { period, asKnownOn, now } = question;
  const wanted = wantedCells(question, places);
  const read = async (of: Knex) => ({
    cells: await readCells(of, frame, wanted),
    cellsBefore: await readCells(of, earlier, { ...wanted, periods: [previousPeriod(period)] }),
  });
  const frames = earlier.code === frame.code ? [frame] : [frame, earlier];
  if (asKnownOn)
    return {
      knownOn: asKnownOn,
      ...(await readKnownCells(knex, { frames, asKnownOn }, async (trx) => await read(trx))),
    };
  const knownOn = await keepTable(knex, frame, now);
  if (earlier.code !== frame.code) await keepTable(knex, earlier, now);
  return { knownOn, ...(await read(knex)) };
}

function publishedBefore(cell: Cell | undefined, before: Period): Published | null {
  return lastDayOf(before) < FIRST_DAY ? null : published(cell, settingsOf(before));
}

function wantedCells({ unit, period, asked, cooperatives }: IncomeQuestion, places: Places) {
  const at = breakdownsOf(asked).map((name) => asked.filters.get(name) ?? null);
  const periods = asked.by === "month" ? [period, ...monthsOf(period).map(periodOfCode)] : [period];
  if (cooperatives) return { periods, units: [unit.code, ...cooperatives], at };
  const below = asked.by === "unit" ? [unit.code] : asked.by === "cooperative" ? communesOf(unit, places) : [];
  return { periods, units: [unit.code], below, at };
}

export function communesOf(unit: UnitName, { parentOf }: Places): readonly string[] {
  if (unit.level === "commune") return [unit.code];
  return [...parentOf.keys()].filter(
    (code) => unit.level === "nation" || parentOf.get(code) === unit.code || code === unit.code,
  );
}

function isTotal(cell: Cell, { unit, period, asked }: IncomeQuestion): boolean {
  const at = breakdownsOf(asked).map((name) => asked.filters.get(name) ?? EVERYTHING);
  return cell.unit_code === unit.code && cell.period === periodCode(period) && cell.at === at.join("|");
}

type Drawing = {
  readonly question: IncomeQuestion;
  readonly cells: readonly Cell[];
  readonly cellsBefore: readonly Cell[];
  readonly places: Places;
  readonly names: ReadonlyMap<string, string>;
};

function rowsOf({ question, cells, cellsBefore, places, names }: Drawing): readonly ReportRow[] {
  const { period, asked } = question;
  const before = previousPeriod(period);
  const shown = cells.filter((it) => isRow(it, question, names));
  const key = (it: Cell) => `${it.unit_code}\n${it.at}`;
  const earlier = new Map(cellsBefore.map((it) => [key(it), it]));
  return shown
    .map((cell): ReportRow => {
      const past = asked.by === "month" ? null : publishedBefore(earlier.get(key(cell)), before);
      return {
        ...headOf(cell, { question, places, names }),
        cells: figureCells(published(cell, settingsOf(period)), past),
      };
    })
    .sort((one, other) => (asked.by === "month" ? compare(one.key, other.key) : byName(one, other)));
}

const alphabet = new Intl.Collator("vi");
const compare = (one: string, other: string) => (one < other ? -1 : 1);
const byName = (one: ReportRow, other: ReportRow) =>
  alphabet.compare(one.label.vi, other.label.vi) || compare(one.key, other.key);

function isRow(cell: Cell, question: IncomeQuestion, names: ReadonlyMap<string, string>): boolean {
  const { unit, period, asked } = question;
  if (asked.by === "month") return cell.period !== periodCode(period) && cell.unit_code === unit.code;
  if (asked.by === "unit") return cell.unit_code !== unit.code;
  if (asked.by === "cooperative") return names.has(cell.unit_code);
  return cell.unit_code === unit.code && !isTotal(cell, question);
}

function headOf(
  cell: Cell,
  { question, places, names }: Pick<Drawing, "question" | "places" | "names">,
): Pick<ReportRow, "key" | "label" | "drill"> {
  const { by } = question.asked;
  if (by === "month") {
    const { vi, en } = reportPeriod(periodOfCode(cell.period));
    return { key: cell.period, label: { vi, en }, drill: { period: cell.period, by: "unit" } };
  }
  if (by === "cooperative") {
    const name = names.get(cell.unit_code) ?? "";
    return { key: cell.unit_code, label: { vi: name, en: name }, drill: { cooperative: cell.unit_code } };
  }
  if (isBreakdown(by)) {
    const place = breakdownsOf(question.asked).indexOf(by);
    const code = cell.at.split("|")[place] ?? "";
    return { key: code, label: BREAKDOWNS[by].show(code), drill: { [by]: code, by: "unit" } };
  }
  const name = places.nameOf(cell.unit_code);
  const isCommune = question.unit.level === "province";
  const label = cell.unit_code.includes("*")
    ? { vi: `${name} (chưa chia được)`, en: `${name} (undivided)` }
    : { vi: name, en: name };
  return {
    key: cell.unit_code,
    label,
    drill: cell.unit_code.includes("*") ? null : { unit: cell.unit_code, ...(isCommune ? { by: "cooperative" } : {}) },
  };
}

const nameRows = z.array(z.object({ id: z.string(), name: z.string() }));

async function cooperativeNames(knex: Knex, cells: readonly Cell[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(cells.map((it) => it.unit_code))];
  const found = nameRows.parse(await knex("cooperative").select("id", "name").whereIn("id", ids));
  return new Map(found.map((it) => [it.id, it.name]));
}
