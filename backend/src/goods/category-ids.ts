import { categories } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refuse } from "../boundary/refusal";
import { categoryHandle } from "../workflows/open-market/category-handle";

/** The ids goods are listed under for a kind: the sub-group's and its group's. None for "" (not chosen yet). */
export async function categoryIdsOf(container: MedusaContainer, handle: string): Promise<string[]> {
  if (handle === "") return [];
  const group = categories().find(
    (it) => it.handle === handle || it.subs.some((sub) => categoryHandle(it.handle, sub.id) === handle),
  );
  if (!group) throw refuse("category_unknown", {}, "categoryHandle");
  const wanted = [...new Set([group.handle, handle])];
  const stored = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: wanted }, { select: ["id"], take: wanted.length });
  if (stored.length !== wanted.length) throw new Error("The market has no categories: run its preparation.");
  return stored.map((it) => it.id);
}
