import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { notHere, refuse } from "../../../boundary/refusal";
import type { NameSoldSize } from "../index";

const found = z.array(z.object({ variant_id: z.string().nullable() }));

/** The same size said again changes nothing; another one is refused: the stock of the first has moved. */
export const nameSizeStep = createStep("name-size", async (input: NameSoldSize, { container }) => {
  const { cooperativeId, staffId, lineId, variantId } = input;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const named = await knex.raw(
    `update recorded_sale r set variant_id = :variantId, sized_at = now(), sized_by = :staffId
      where r.id = :lineId and r.cooperative_id = :cooperativeId and r.variant_id is null
        and exists (select from product_variant v
                     where v.id = :variantId and v.product_id = r.product_id and v.deleted_at is null)
      returning r.variant_id`,
    { cooperativeId, staffId, lineId, variantId },
  );
  if (found.parse(named.rows).length > 0) return new StepResponse({ lineId });
  const [line] = found.parse(
    await knex("recorded_sale").select("variant_id").where({ id: lineId, cooperative_id: cooperativeId }),
  );
  if (!line || line.variant_id === null) throw notHere();
  if (line.variant_id !== variantId) throw refuse("size_named_already");
  return new StepResponse({ lineId });
});
