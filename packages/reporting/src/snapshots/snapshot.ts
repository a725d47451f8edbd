import { dongToWire, negate, type Dong } from "@cho-phien/money";
import { figures, minus, plus, type ThreeFigures } from "../units/roll-up";
import { NO_FIGURES } from "../readings/as-of";

/** A row as published; `key` names it (unit, cooperative, channel, kind …), each key once. */
export type SnapshotRow = ThreeFigures & {
  readonly key: { readonly [name: string]: string };
  readonly members: number;
  readonly cooperatives: number;
};

export type Snapshot = {
  readonly periodCode: string;
  readonly unitCode: string;
  /** ISO instant: facts recorded later are not in it. */
  readonly asKnownOn: string;
  readonly indicatorVersions: { readonly [indicatorId: string]: number };
  readonly rows: readonly SnapshotRow[];
};

/**
 * The text to hash (UTF-8, SHA-256, by the caller): the same snapshot gives the same text whatever the order of its rows and keys.
 * The first word names this form; another form gets another word, so that old digests stay checkable.
 */
export function canonicalSnapshot({ periodCode, unitCode, asKnownOn, indicatorVersions, rows }: Snapshot): string {
  const lines = rows.map(canonicalRow).sort();
  lines.forEach((line, index) => {
    if (index > 0 && keyOfLine(line) === keyOfLine(lines[index - 1] ?? ""))
      throw new Error(`A snapshot has two rows with the key ${keyOfLine(line)}`);
  });
  const head = ["cho-phien-snapshot-1", periodCode, unitCode, new Date(asKnownOn).toISOString()];
  return [JSON.stringify(head), JSON.stringify(sortedEntries(indicatorVersions)), ...lines].join("\n");
}

/** A row's name as text: the same whatever the order its parts were written in. */
export function rowKey({ key }: Pick<SnapshotRow, "key">): string {
  return JSON.stringify(sortedEntries(key));
}

export type ChangedRow = { readonly rowKey: string; readonly change: ThreeFigures };

/** "Changes since submission: n, sum": rows that differ, what they add up to, and how much moved in either direction. */
export type Changes = {
  readonly count: number;
  readonly net: ThreeFigures;
  /** Σ of the absolute changes, so that two changes that cancel out are still seen. */
  readonly moved: ThreeFigures;
  readonly rows: readonly ChangedRow[];
};

/** What a snapshot's rows have become; a row on one side only counts with its whole amount. */
export function changesSince(published: readonly SnapshotRow[], now: readonly SnapshotRow[]): Changes {
  const before = new Map(published.map((row) => [rowKey(row), row]));
  const after = new Map(now.map((row) => [rowKey(row), row]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const rows = names
    .filter((name) => isChanged(before.get(name), after.get(name)))
    .map((name) => ({ rowKey: name, change: minus(after.get(name) ?? NO_FIGURES, before.get(name) ?? NO_FIGURES) }));
  const changes = rows.map((it) => it.change);
  return {
    count: rows.length,
    net: changes.reduce(plus, NO_FIGURES),
    moved: changes.map((it) => figures((name) => absolute(it[name]))).reduce(plus, NO_FIGURES),
    rows,
  };
}

function isChanged(before: SnapshotRow | undefined, after: SnapshotRow | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return canonicalRow(before) !== canonicalRow(after);
}

function canonicalRow(row: SnapshotRow): string {
  const sums = [row.accruedDong, row.paidDong, row.confirmedDong].map(dongToWire);
  return JSON.stringify([sortedEntries(row.key), ...sums, row.members, row.cooperatives]);
}

function keyOfLine(line: string): string {
  const parsed: unknown = JSON.parse(line);
  return Array.isArray(parsed) ? JSON.stringify(parsed[0]) : line;
}

function sortedEntries(of: {
  readonly [name: string]: string | number;
}): readonly (readonly [string, string | number])[] {
  return Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1));
}

function absolute(amount: Dong): Dong {
  return amount < 0n ? negate(amount) : amount;
}
