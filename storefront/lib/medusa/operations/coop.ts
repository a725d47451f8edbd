import "server-only";
import type { CoopIncome, ConsignmentDetail, ConsignmentList, ConsignmentStep, MonthString } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { valueOrMissing, type Answer } from "../client";

export type OrdersQuery = {
  readonly step?: ConsignmentStep;
  readonly isCashDue?: boolean;
  /** From 1. */
  readonly page?: number;
};

/** A page of the cooperative's consignments with the counts of every step; throws when the backend is silent. */
export async function readConsignments(staff: Staff, query: OrdersQuery = {}): Promise<ConsignmentList> {
  const search = new URLSearchParams();
  if (query.step) search.set("step", query.step);
  if (query.isCashDue) search.set("cash", "due");
  search.set("page", String(query.page ?? 1));
  const list = valueOrMissing(await askAsStaff<ConsignmentList>(staff, `/coop/consignments?${search}`));
  if (!list) throw new Error("/coop/consignments is missing");
  return list;
}

/** One consignment; null for another cooperative's id as for one that never existed. */
export async function findConsignment(staff: Staff, id: string): Promise<ConsignmentDetail | null> {
  return valueOrMissing(await askAsStaff<ConsignmentDetail>(staff, `/coop/consignments/${encodeURIComponent(id)}`));
}

/** The month's income per member; a role that may not see it gets a refusal with its sentence. */
export function askCoopIncome(staff: Staff, month: MonthString): Promise<Answer<CoopIncome>> {
  return askAsStaff<CoopIncome>(staff, `/coop/income?month=${month}`);
}
