import "server-only";
import type { FairStall, OfflineSaleRecorded, SalesDay, SaleUndone } from "@cho-phien/contract";
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
