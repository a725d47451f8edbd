import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const goods = z.array(z.object({ id: z.string(), title: z.string(), quantity: z.number() }));
const rules = z.array(z.object({ id: z.string(), rule_id: z.string() }));

/** Source id of a share → what was sold, "Gùi mây đan tay × 2"; sources without goods are absent. */
export async function goodsOf(
  container: MedusaContainer,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id, product_title as title, quantity from consignment_line where id = any(?)
      union all select s.id, p.title, s.quantity from recorded_sale s join product p on p.id = s.product_id
      where s.id = any(?)`,
    [[...sourceIds], [...sourceIds]],
  );
  return new Map(goods.parse(answer.rows).map((it) => [it.id, `${it.title} × ${it.quantity}`]));
}

/** Consignment line → the sharing rule of its snapshot; other sources are absent. */
export async function ruleIdsOf(
  container: MedusaContainer,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select id, terms->'terms'->>'sharingRuleId' as rule_id from consignment_line where id = any(?)", [
      [...sourceIds],
    ]);
  return new Map(rules.parse(answer.rows).map((it) => [it.id, it.rule_id]));
}
