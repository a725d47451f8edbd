import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../../boundary/refusal";
import { ownersOf } from "../../consign-order/owners";
import type { RecordOfflineSale } from "../index";
import { saleIdOf } from "../sale-id";

/**
 * Keeps what was sold beside the journals, which know only amounts; goods of another cooperative are refused. Answers the
 * sale's time as first kept, so that every sending books the same month.
 */
export const keepSaleStep = createStep(
  "keep-sale",
  async (input: RecordOfflineSale, { container }) => {
    const { cooperativeId, channel, key, lines, soldAt, staffId } = input;
    const owners = await ownersOf(container, [...new Set(lines.map((it) => it.productId))]);
    const stray = lines.findIndex((it) => owners.get(it.productId)?.cooperativeId !== cooperativeId);
    if (stray >= 0) throw refuse("unknown_product", {}, `lines.${stray}.productId`);
    const variantIds = await variantsSold(container, lines);
    const rows = lines.map(({ productId, quantity, amountDong }, index) => ({
      id: saleIdOf(input, index),
      cooperative_id: cooperativeId,
      channel,
      sale_key: key,
      line_no: index,
      product_id: productId,
      variant_id: variantIds[index] ?? null,
      quantity,
      amount: amountDong,
      sold_at: soldAt,
      recorded_by: staffId,
    }));
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const kept: { id: string }[] = await knex("recorded_sale").insert(rows).onConflict("id").ignore().returning("id");
    const standing = await knex("recorded_sale")
      .select("sold_at")
      .where({ id: saleIdOf(input, 0) });
    const [first] = soldAtRows.parse(standing);
    return new StepResponse(
      { soldAt: first?.sold_at.toISOString() ?? soldAt },
      kept.map((it) => it.id),
    );
  },
  async (ids, { container }) => {
    if (!ids || ids.length === 0) return;
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("recorded_sale")
      .whereIn("id", [...ids])
      .delete();
  },
);

const soldAtRows = z.array(z.object({ sold_at: z.date() }));
const variantRows = z.array(z.object({ id: z.string(), product_id: z.string(), is_live: z.boolean() }));

/** Each line's variant: the one named, which must be the product's; else its only one; else null. */
async function variantsSold(
  container: MedusaContainer,
  lines: RecordOfflineSale["lines"],
): Promise<readonly (string | null)[]> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select id, product_id, deleted_at is null as is_live from product_variant where product_id = any(?)`, [
      [...new Set(lines.map((it) => it.productId))],
    ]);
  const variants = variantRows.parse(answer.rows);
  return lines.map(({ productId, variantId }, index) => {
    const own = variants.filter((it) => it.product_id === productId);
    if (variantId === undefined) {
      const [only, ...others] = own.filter((it) => it.is_live);
      return only && others.length === 0 ? only.id : null;
    }
    // A variant taken off the shop while the phone had no signal was sold all the same.
    if (own.some((it) => it.id === variantId)) return variantId;
    throw refuse("unknown_product", {}, `lines.${index}.variantId`);
  });
}
