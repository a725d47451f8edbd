import type { Dong } from "@cho-phien/money";
import type { CooperativeFormKind, IndicatorFacts, IndicatorValue, WorkFacts } from "./facts";

const WHOLE_BP = 10_000n;
/** reports.md R4: agreement on file and at least this many consecutive months of confirmed income. */
export const STABLE_WORK_MONTHS = 3;

export const known = (amount: bigint | number): IndicatorValue => ({ isKnown: true, amount: BigInt(amount) });
const unknown = (why: Extract<IndicatorValue, { isKnown: false }>["why"]): IndicatorValue => ({ isKnown: false, why });

/** part ÷ whole in basis points, half away from zero, so that a rate and its mirror agree. */
export function basisPoints(part: bigint, whole: bigint): bigint {
  const doubled = 2n * part * WHOLE_BP;
  const sign = doubled < 0n === whole < 0n ? 1n : -1n;
  const size = (it: bigint) => (it < 0n ? -it : it);
  return sign * ((size(doubled) + size(whole)) / (2n * size(whole)));
}

export function confirmRate({ figures }: Pick<IndicatorFacts, "figures">): IndicatorValue {
  const { paidDong, confirmedDong } = figures;
  return paidDong > 0n ? known(basisPoints(confirmedDong, paidDong)) : unknown("nothing_paid");
}

/**
 * The quartile by nearest rank: the smallest income that at least `numerator`/4 of the members don't exceed.
 * It is one member's own figure, so it is shown only where its cell is, and rounded like it (disclosure).
 */
export function quartile(incomes: readonly Dong[], numerator: 1 | 2 | 3): IndicatorValue {
  const ordered = [...incomes].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const atRank = ordered[Math.ceil((ordered.length * numerator) / 4) - 1];
  return atRank === undefined ? unknown("nobody") : known(atRank);
}

export function shareUnder({
  memberConfirmedDong,
  underDong,
}: Pick<IndicatorFacts, "memberConfirmedDong" | "underDong">): IndicatorValue {
  const under = memberConfirmedDong.filter((it) => it < underDong).length;
  const all = memberConfirmedDong.length;
  return all > 0 ? known(basisPoints(BigInt(under), BigInt(all))) : unknown("nobody");
}

/** Growth of confirmed income against the same months of the baseline year: 1,600 basis points are 16 %. */
export function growth({ figures, baseline }: Pick<IndicatorFacts, "figures" | "baseline">): IndicatorValue {
  if (baseline === null || baseline.confirmedDong <= 0n) return unknown("no_baseline");
  return known(basisPoints(figures.confirmedDong - baseline.confirmedDong, baseline.confirmedDong));
}

/** Women with stable work, each once, in cooperative forms of the given kinds. */
export function stableWork(
  { work, months }: Pick<IndicatorFacts, "work" | "months">,
  kinds: readonly CooperativeFormKind[],
): IndicatorValue {
  const stable = work.filter((it) => kinds.includes(it.cooperativeKind) && isStable(it, months));
  const counts = new Map(stable.map(({ memberId, women = 1 }) => [memberId, women]));
  return known([...counts.values()].reduce((sum, women) => sum + women, 0));
}

/** Whether a run of three months with confirmed income ends in the period. */
function isStable({ isWoman, hasAgreementOnFile, confirmedMonths }: WorkFacts, months: readonly string[]): boolean {
  if (!isWoman || !hasAgreementOnFile) return false;
  const confirmed = new Set(confirmedMonths);
  return months.some((last) => monthsUpTo(last, STABLE_WORK_MONTHS).every((month) => confirmed.has(month)));
}

function monthsUpTo(last: string, count: number): readonly string[] {
  const [year = 0, month = 0] = last.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + month - 1 - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  });
}

/** Cooperative forms that the Union supported in the period; `isFirst` counts only those never supported before. */
export function supported(
  { support, months }: Pick<IndicatorFacts, "support" | "months">,
  { kinds, isFirst }: { readonly kinds: readonly CooperativeFormKind[]; readonly isFirst: boolean },
): IndicatorValue {
  const first = months[0] ?? "";
  const inPeriod = (day: string) => months.includes(day.slice(0, 7));
  const matching = support.filter(
    (it) =>
      kinds.includes(it.kind) &&
      it.supportedOn.some(inPeriod) &&
      !(isFirst && it.supportedOn.some((day) => day.slice(0, 7) < first)),
  );
  return known(new Set(matching.map((it) => it.cooperativeId)).size);
}

/** Of the women managers on the period's last day, the share trained by then. */
export function managersTrained({ managers, months }: Pick<IndicatorFacts, "managers" | "months">): IndicatorValue {
  const last = months[months.length - 1] ?? "";
  const trained = managers.filter((it) => it.trainedOn !== null && it.trainedOn.slice(0, 7) <= last).length;
  return managers.length > 0 ? known(basisPoints(BigInt(trained), BigInt(managers.length))) : unknown("nobody");
}
