import "server-only";
import type { CoopIncome, ConsignmentDetail, ConsignmentList, MonthString, Slip, SlipList } from "@cho-phien/contract";
import { ordersQuery, type OrdersView } from "@/lib/doors/orders-path";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { valueOrMissing, type Answer } from "../client";

/** A page of the cooperative's consignments with the counts of every step; throws when the backend is silent. */
export async function readConsignments(staff: Staff, view: Partial<OrdersView> = {}): Promise<ConsignmentList> {
  const list = valueOrMissing(await askAsStaff<ConsignmentList>(staff, `/coop/consignments?${ordersQuery(view)}`));
  if (!list) throw new Error("/coop/consignments is missing");
  return list;
}

const csvPageSize = 500;
const mostCsvPages = 20;

/** Every consignment a view shows, newest first, ten thousand at most: for a file, not for a page. */
export async function readAllConsignments(staff: Staff, view: OrdersView): Promise<ConsignmentList["consignments"]> {
  const all: ConsignmentList["consignments"][number][] = [];
  for (let page = 1; page <= mostCsvPages; page += 1) {
    const search = ordersQuery({ ...view, page });
    search.set("size", String(csvPageSize));
    const list = valueOrMissing(await askAsStaff<ConsignmentList>(staff, `/coop/consignments?${search}`));
    all.push(...(list?.consignments ?? []));
    if (all.length >= (list?.count ?? 0)) break;
  }
  return all;
}

/** What is printed for some of the cooperative's consignments; ids that are not its own are left out. */
export async function readSlips(staff: Staff, ids: readonly string[]): Promise<readonly Slip[]> {
  const search = new URLSearchParams({ ids: ids.join(",") });
  return valueOrMissing(await askAsStaff<SlipList>(staff, `/coop/slips?${search}`))?.slips ?? [];
}

/** One consignment; null for another cooperative's id as for one that never existed. */
export async function findConsignment(staff: Staff, id: string): Promise<ConsignmentDetail | null> {
  return valueOrMissing(await askAsStaff<ConsignmentDetail>(staff, `/coop/consignments/${encodeURIComponent(id)}`));
}

/** The month's income per member; a role that may not see it gets a refusal with its sentence. */
export function askCoopIncome(staff: Staff, month: MonthString): Promise<Answer<CoopIncome>> {
  return askAsStaff<CoopIncome>(staff, `/coop/income?month=${month}`);
}
