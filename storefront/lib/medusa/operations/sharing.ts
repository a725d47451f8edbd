import "server-only";
import type {
  DistributionAsked,
  DistributionDesk,
  DistributionRun,
  DistributionView,
  LotDetail,
  LotList,
  MonthString,
  RuleBook,
  RuleExample,
  RuleExampleAsked,
} from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { type Answer, valueOrMissing } from "../client";

/** Every version of the cooperative's sharing rule; throws when the backend is silent. */
export async function readRuleBook(staff: Staff): Promise<RuleBook> {
  return found(await askAsStaff<RuleBook>(staff, "/coop/rules"), "/coop/rules");
}

/** The last sale by asked parts beside the rule in force; a refusal says what is wrong with the parts. */
export function askRuleExample(staff: Staff, parts: RuleExampleAsked): Promise<Answer<RuleExample>> {
  return askAsStaff<RuleExample>(staff, "/coop/rules/example", { method: "POST", body: parts });
}

function found<T>(answer: Answer<T>, path: string): T {
  if (answer.ok) return answer.value;
  throw new Error(`${path} answered ${answer.status} (${answer.refusal.code})`);
}

/** A page of the cooperative's lots, from 1. */
export async function readLots(staff: Staff, page: number): Promise<LotList> {
  return found(await askAsStaff<LotList>(staff, `/coop/lots?page=${page}`), "/coop/lots");
}

/** One lot; null for another cooperative's id as for one that never existed. */
export async function findLot(staff: Staff, id: string): Promise<LotDetail | null> {
  return valueOrMissing(await askAsStaff<LotDetail>(staff, `/coop/lots/${encodeURIComponent(id)}`));
}

/** What there is to share by a month's end. */
export async function readDistributionDesk(staff: Staff, month: MonthString): Promise<DistributionDesk> {
  const path = `/coop/distributions?month=${month}`;
  return found(await askAsStaff<DistributionDesk>(staff, path), path);
}

/** What a run would do; a refusal says why there can be none. */
export function askDistribution(staff: Staff, asked: DistributionAsked): Promise<Answer<DistributionView>> {
  return askAsStaff<DistributionView>(staff, "/coop/distributions/preview", { method: "POST", body: asked });
}

/** One run as it was entered, or null. */
export async function findDistribution(staff: Staff, id: string): Promise<DistributionRun | null> {
  return valueOrMissing(await askAsStaff<DistributionRun>(staff, `/coop/distributions/${encodeURIComponent(id)}`));
}
