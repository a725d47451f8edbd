import type { PeriodCode, ReportCell, ReportPeriod } from "@cho-phien/contract";

/** The period of the same kind right before one, among those she can choose; null where the list begins. */
export function periodBefore(periods: readonly ReportPeriod[], code: PeriodCode): ReportPeriod | null {
  const period = periods.find((it) => it.code === code);
  if (!period) return null;
  const earlier = periods.filter((it) => it.kind === period.kind && it.from < period.from);
  return earlier.toSorted((one, other) => other.from.localeCompare(one.from))[0] ?? null;
}

/** How a published sum moved, in basis points of what it was; unknown where either is hidden or there was nothing. */
export function changeBetween(now: ReportCell | undefined, before: ReportCell | undefined): ReportCell {
  const [later, earlier] = [valueOf(now), valueOf(before)];
  if (later === null || earlier === null || earlier <= 0n) return { value: null };
  const moved = later - earlier;
  const size = moved < 0n ? -moved : moved;
  const points = (2n * size * 10_000n + earlier) / (2n * earlier);
  return { value: String(moved < 0n ? -points : points) };
}

/** How far a published rate moved, in basis points of its own scale. */
export function pointsBetween(now: ReportCell | undefined, before: ReportCell | undefined): ReportCell {
  const [later, earlier] = [valueOf(now), valueOf(before)];
  return { value: later === null || earlier === null ? null : String(later - earlier) };
}

function valueOf(cell: ReportCell | undefined): bigint | null {
  return cell?.hidden === undefined && typeof cell?.value === "string" ? BigInt(cell.value) : null;
}
