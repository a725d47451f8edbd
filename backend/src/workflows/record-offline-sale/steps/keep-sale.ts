import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../../boundary/refusal";
import { ownersOf } from "../../consign-order/owners";
import type { RecordOfflineSale } from "../index";
import { saleIdOf } from "../sale-id";

/** Keeps what was sold beside the journals, which know only amounts; goods of another cooperative are refused. */
export const keepSaleStep = createStep(
  "keep-sale",
  async (input: RecordOfflineSale, { container }) => {
    const { cooperativeId, channel, lines, soldAt, staffId } = input;
    const owners = await ownersOf(container, [...new Set(lines.map((it) => it.productId))]);
    const stray = lines.findIndex((it) => owners.get(it.productId)?.cooperativeId !== cooperativeId);
    if (stray >= 0) throw refuse("unknown_product", {}, `lines.${stray}.productId`);
    const rows = lines.map(({ productId, quantity, amountDong }, index) => ({
      id: saleIdOf(input, index),
      cooperative_id: cooperativeId,
      channel,
      product_id: productId,
      quantity,
      amount: amountDong,
      sold_at: soldAt,
      recorded_by: staffId,
    }));
    const kept: { id: string }[] = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("recorded_sale")
      .insert(rows)
      .onConflict("id")
      .ignore()
      .returning("id");
    const ids = kept.map((it) => it.id);
    return new StepResponse({ keptCount: ids.length }, ids);
  },
  async (ids, { container }) => {
    if (!ids || ids.length === 0) return;
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("recorded_sale")
      .whereIn("id", [...ids])
      .delete();
  },
);
