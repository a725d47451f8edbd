import type { ConsignmentAct, ConsignmentDetail } from "@cho-phien/contract";
import { dongFromWire, formatDong, parseDong } from "@cho-phien/money";
import { refuse } from "../../../../../boundary/refusal";

type ActBody = { readonly carrier?: string; readonly trackingCode?: string };

/** What an act needs besides its name. Cash is stated as a sum, never as yes or no, and must be the sum that is due. */
export function readActBody(act: ConsignmentAct, body: unknown, consignment: ConsignmentDetail): ActBody {
  if (act === "ship") return readShipping(body);
  if (act === "receive-cash") checkCash(body, consignment);
  return {};
}

function readShipping(body: unknown): ActBody {
  const carrier = field(body, "carrier").trim().slice(0, 80);
  const trackingCode = field(body, "trackingCode").trim().slice(0, 80);
  if (carrier === "") throw refuse("carrier_missing", {}, "carrier");
  return trackingCode === "" ? { carrier } : { carrier, trackingCode };
}

function checkCash(body: unknown, { totalDong }: ConsignmentDetail): void {
  const text = field(body, "amountDong").trim();
  const stated = parseDong(text, "zero_or_more");
  const due = dongFromWire(totalDong);
  if (stated === due) return;
  const shown = typeof stated === "bigint" ? formatDong(stated, "vi") : text.slice(0, 30);
  throw refuse("cash_differs", { due: formatDong(due, "vi"), stated: shown }, "amountDong");
}

function field(body: unknown, name: string): string {
  if (typeof body !== "object" || body === null) return "";
  const value = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
