import "server-only";
import type { FairStall, FairTodos, OfflineSaleRecorded, SalesDay, SaleUndone } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Answer } from "../client";

/** The stall's goods and the day's sales, as one answer: a phone keeps both or neither. */
export async function askStall(staff: Staff): Promise<Answer<{ readonly stall: FairStall; readonly day: SalesDay }>> {
  const [stall, day] = await Promise.all([
    askAsStaff<FairStall>(staff, "/coop/fair"),
    askAsStaff<SalesDay>(staff, "/coop/sales"),
  ]);
  if (!stall.ok) return stall;
  return day.ok ? { ok: true, value: { stall: stall.value, day: day.value } } : day;
}

/** `sale` goes on as the phone sent it; the backend reads and judges it. */
export function recordSale(staff: Staff, sale: unknown): Promise<Answer<OfflineSaleRecorded>> {
  return askAsStaff<OfflineSaleRecorded>(staff, "/coop/sales", { method: "POST", body: sale });
}

export function undoSale(
  staff: Staff,
  { key, reason }: { readonly key: string; readonly reason: unknown },
): Promise<Answer<SaleUndone>> {
  return askAsStaff<SaleUndone>(staff, `/coop/sales/${encodeURIComponent(key)}/undo`, {
    method: "POST",
    body: { reason },
  });
}

export function sayCounted(staff: Staff, variantId: unknown): Promise<Answer<FairStall>> {
  return askAsStaff<FairStall>(staff, "/coop/fair/counted", { method: "POST", body: { variantId } });
}

export function nameSize(
  staff: Staff,
  { lineId, variantId }: { readonly lineId: unknown; readonly variantId: unknown },
): Promise<Answer<FairStall>> {
  return askAsStaff<FairStall>(staff, "/coop/fair/sized", { method: "POST", body: { lineId, variantId } });
}

/** What a fair left to be looked at; nothing where it could not be asked, for Today shows more than this. */
export async function readFairTodos(staff: Staff): Promise<FairTodos> {
  const answer = await askAsStaff<FairTodos>(staff, "/coop/fair/todos");
  return answer.ok ? answer.value : { differencesCount: 0, unsizedCount: 0 };
}
