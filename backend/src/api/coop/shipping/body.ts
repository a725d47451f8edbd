import type { ShippingTableView } from "@cho-phien/contract";
import { formatDong } from "@cho-phien/money";
import { judgeTable, tableFromWire, type TableRefusal, tableToWire } from "@cho-phien/shipping";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { tableShape } from "../../../shipping/table-shape";

const body = z.object({ table: tableShape });

/** The table she sends, tidied; refused in the words of what is wrong with it. */
export function readTableBody(sent: unknown): ShippingTableView {
  const { table } = readBody(body, sent);
  const own = tableFromWire({ ...table, pickUpPlace: table.pickUpPlace?.normalize("NFC").trim() ?? null });
  const refusal = judgeTable(own);
  if (refusal) throw refuse(refusal.refused, detailsOf(refusal), fieldOf(refusal));
  return tableToWire(own);
}

function detailsOf(refusal: TableRefusal): Record<string, string> {
  if (refusal.refused === "price_out_of_bounds") return { most: formatDong(refusal.mostDong, "vi") };
  if (refusal.refused === "free_from_too_small") return { least: formatDong(refusal.leastDong, "vi") };
  return refusal.refused === "heavier_is_cheaper" ? { kg: kgOf(refusal.upToGrams), zone: refusal.zone } : {};
}

/** 500 → "0,5". */
function kgOf(grams: number): string {
  return String(grams / 1000).replace(".", ",");
}

function fieldOf(refusal: TableRefusal): string {
  if (refusal.refused === "free_from_too_small") return "freeFrom";
  if (refusal.refused === "pick_up_place_missing") return "pickUpPlace";
  if (refusal.refused === "no_carrier") return "carriers";
  return refusal.refused === "heavier_is_cheaper" ? `price.${refusal.zone}.${refusal.upToGrams}` : "table";
}
