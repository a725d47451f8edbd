import { categories } from "@cho-phien/vietnam";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";
import { categoryHandle } from "./category-handle";

/** The six OCOP groups and their sub-groups as product categories; a sub-group's handle begins with its group's. */
export async function seedCategories(container: ExecArgs["container"]): Promise<ReadonlyMap<string, string>> {
  const present = await handles(container);
  const groups = categories().filter((it) => !present.has(it.handle));
  await make(
    container,
    groups.map((it) => ({ name: it.vi, handle: it.handle, metadata: { nameEn: it.en }, is_active: true })),
  );
  const withGroups = await handles(container);
  const subs = categories().flatMap((group) =>
    group.subs
      .map((sub) => ({
        name: sub.vi,
        handle: categoryHandle(group.handle, sub.id),
        metadata: { nameEn: sub.en },
        is_active: true,
        parent_category_id: withGroups.get(group.handle),
      }))
      .filter((sub) => !withGroups.has(sub.handle)),
  );
  await make(container, subs);
  return handles(container);
}

type NewCategory = {
  name: string;
  handle: string;
  metadata: { nameEn: string };
  is_active: boolean;
  parent_category_id?: string | undefined;
};

async function make(container: ExecArgs["container"], product_categories: NewCategory[]): Promise<void> {
  if (product_categories.length === 0) return;
  await createProductCategoriesWorkflow(container).run({ input: { product_categories } });
}

async function handles(container: ExecArgs["container"]): Promise<Map<string, string>> {
  const stored = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"], take: 1000 });
  return new Map(stored.map((it) => [it.handle, it.id]));
}
