import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refuse } from "../../boundary/refusal";

export type OneOption = { readonly id: string; readonly title: string; readonly values: readonly string[] };

/** What the product's sizes differ by. Refuses goods an operator gave two options: a new size would need both. */
export async function optionOf(container: MedusaContainer, productId: string): Promise<OneOption> {
  const product = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(productId, { relations: ["options", "options.values"] });
  const [option, ...others] = product.options ?? [];
  if (!option || others.length > 0) throw refuse("sizes_kept_by_operator", {}, "variants");
  return { id: option.id, title: option.title, values: (option.values ?? []).map((it) => it.value) };
}

/** A size's value in its option: its name, or with a number when a renamed or removed size still holds that name. */
export function unusedValue(used: ReadonlySet<string>, title: string): string {
  if (!used.has(title)) return title;
  for (let count = 2; ; count += 1) if (!used.has(`${title} (${count})`)) return `${title} (${count})`;
}
