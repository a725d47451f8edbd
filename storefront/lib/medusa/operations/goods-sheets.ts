import "server-only";
import type { GoodsSheet, GoodsSheetFile, GoodsSheetList } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Answer } from "../client";

export function askGoodsFile(staff: Staff): Promise<Answer<GoodsSheetFile>> {
  return askAsStaff<GoodsSheetFile>(staff, "/coop/goods-sheet");
}

export function askGoodsSheets(staff: Staff): Promise<Answer<GoodsSheetList>> {
  return askAsStaff<GoodsSheetList>(staff, "/coop/goods-sheets");
}

export function askGoodsSheet(staff: Staff, id: string): Promise<Answer<GoodsSheet>> {
  return askAsStaff<GoodsSheet>(staff, `/coop/goods-sheets/${encodeURIComponent(id)}`);
}
