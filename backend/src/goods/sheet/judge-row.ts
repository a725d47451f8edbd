import { type Dong, dong, dongToWire } from "@cho-phien/money";
import { brokenCell, type FaultDetails } from "../../spreadsheets/cell-faults";
import type { Cells } from "../../spreadsheets/find-table";
import { LEAST_PRICE, MOST_PRICE, MOST_STOCK } from "../limits";
import type { Column } from "./columns";
import type { FaultCode } from "./faults";
import { readNumber, type ReadNumber } from "./read-cell";

/** What a size costs and how many there are; null until somebody said. */
export type Values = { readonly price: Dong | null; readonly stock: number | null };

export type RowFault = { readonly column: Column; readonly code: FaultCode; readonly details?: FaultDetails };

export type JudgedRow =
  | { readonly kind: "unchanged" }
  | { readonly kind: "fault"; readonly faults: readonly RowFault[] }
  /** `good` is written on accepting, `choice` only when somebody ticks it; what must be looked at is in `faults`. */
  | { readonly kind: "good" | "choice"; readonly after: Values; readonly faults: readonly RowFault[] };

type Judged<Value> = { readonly value: Value; readonly notes: readonly RowFault[]; readonly isChoice: boolean };
type Refused = { readonly fault: RowFault };

const READ = ["code", "price", "stock", "priceThen", "stockThen"] as const satisfies readonly Column[];
/** A price ten times the old one, or a tenth of it, is most often a slipped zero. */
const JUMP = 10n;

/** What a row asks of one size as it stands now. `promised` are the pieces shoppers have ordered. */
export function judgeRow(cells: Cells<Column>, { now, promised }: { now: Values; promised: number }): JudgedRow {
  const broken = brokenCells(cells);
  if (broken.length > 0) return { kind: "fault", faults: broken };
  const price = judgePrice(cells, now.price);
  const stock = judgeStock(cells, { now: now.stock, promised });
  if ("fault" in price || "fault" in stock) {
    return { kind: "fault", faults: [price, stock].flatMap((it) => ("fault" in it ? [it.fault] : [])) };
  }
  const after = { price: price.value, stock: stock.value };
  if (after.price === now.price && after.stock === now.stock) return { kind: "unchanged" };
  const faults = [...price.notes, ...stock.notes];
  return { kind: price.isChoice || stock.isChoice ? "choice" : "good", after, faults };
}

/** What no reading can mend, in the cells we read; a formula written as text is told as what it is. */
export function brokenCells(cells: Cells<Column>): readonly RowFault[] {
  return READ.flatMap((column): RowFault[] => {
    const cell = cells[column];
    if (!cell) return [];
    const broken = brokenCell(cell);
    if (broken) return [{ column, ...broken }];
    return cell.kind === "text" && /^\s*[=@＝＠]/.test(cell.text) ? [{ column, code: "looks_like_formula" }] : [];
  });
}

/** For a sentence; empty where there is none. */
const shown = (price: Dong | null): string => (price === null ? "" : dongToWire(price));

/** The file's price; one that somebody changed since the download is taken only when somebody says so. */
function judgePrice(cells: Cells<Column>, now: Dong | null): Judged<Dong | null> | Refused {
  const then = readNumber(cells.priceThen);
  const read = readNumber(cells.price);
  if (then.kind !== "none" && then.kind !== "whole") return refused("priceThen", "then_unreadable");
  if (read.kind === "none") return then.kind === "none" ? kept(now) : refused("price", "price_empty");
  if (read.kind !== "whole") return refused("price", PRICE_FAULT[read.kind]);
  const before = then.kind === "whole" ? dong(BigInt(then.value)) : null;
  const typed = dong(BigInt(read.value));
  if (typed === before || typed === now) return kept(now);
  if (typed === 0n) return refused("price", "price_not_positive");
  if (typed > MOST_PRICE) return refused("price", "price_too_high", { most: shown(MOST_PRICE) });
  const meant = typed < LEAST_PRICE ? dong(typed * 1000n) : typed;
  if (meant === now) return kept(now);
  const notes: RowFault[] = [];
  const note = (code: FaultCode, details: FaultDetails) => notes.push({ column: "price", code, details });
  if (meant !== typed) note("price_thousands", { price: shown(typed), meant: shown(meant) });
  if (before !== now) note("price_moved", { then: shown(before), now: shown(now) });
  if (meant === typed && now !== null && isJump(now, meant)) note("price_jump", { from: shown(now), to: shown(meant) });
  return { value: meant, notes, isChoice: notes.length > 0 };
}

const PRICE_FAULT: Readonly<Record<Exclude<ReadNumber["kind"], "none" | "whole">, FaultCode>> = {
  fraction: "price_fraction",
  negative: "price_not_positive",
  not_number: "price_not_number",
};

function isJump(from: Dong, to: Dong): boolean {
  return to >= from * JUMP || to * JUMP <= from;
}

/**
 * The file's stock is read as a change of what it was at the download: "20 → 25" means five more came in. So two sold
 * meanwhile stay sold (18 → 23), where the number itself would bring them back onto the shelf.
 */
function judgeStock(
  cells: Cells<Column>,
  { now, promised }: { readonly now: number | null; readonly promised: number },
): Judged<number | null> | Refused {
  const then = readNumber(cells.stockThen);
  const read = readNumber(cells.stock);
  if (then.kind !== "none" && then.kind !== "whole") return refused("stockThen", "then_unreadable");
  if (read.kind === "none") return then.kind === "none" ? kept(now) : refused("stock", "stock_empty");
  if (read.kind !== "whole" || read.value > MOST_STOCK) return refused("stock", "stock_not_whole");
  const before = then.kind === "whole" ? then.value : null;
  const written = read.value;
  if (written === before) return kept(now);
  const to = before === null || now === null ? written : now + written - before;
  const told = { then: String(before ?? ""), now: String(now ?? ""), written: String(written), to: String(to) };
  if (to < 0) return refused("stock", "stock_sold_meanwhile", told);
  if (to > MOST_STOCK) return refused("stock", "stock_not_whole");
  if (to < promised) return refused("stock", "stock_below_promised", { promised: String(promised), to: String(to) });
  if (before === now) return { value: to, notes: [], isChoice: false };
  const isCounted = before === null;
  const code = isCounted ? "stock_counted_meanwhile" : "stock_moved";
  return { value: to, notes: [{ column: "stock", code, details: told }], isChoice: isCounted };
}

function kept<Value>(value: Value): Judged<Value> {
  return { value, notes: [], isChoice: false };
}

function refused(column: Column, code: FaultCode, details?: FaultDetails): Refused {
  return { fault: { column, code, ...(details ? { details } : {}) } };
}
