import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import type { HoldGoods } from "../index";

/** Opens the hold, or keeps the one that stands; undone when the product can't be hidden. */
export const openHoldStep = createStep(
  "open-hold",
  async ({ productId, operatorId, reason, wasOnSale }: HoldGoods, { container }) => {
    const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `insert into product_hold (product_id, reason, was_on_sale, held_by, held_at) values (?, ?, ?, ?, ?)
       on conflict (product_id) where lifted_at is null do nothing returning id`,
      [productId, reason, wasOnSale, operatorId, clock.now()],
    );
    const id: string | null = answer.rows[0]?.id ?? null;
    return new StepResponse({ isNew: id !== null }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("product_hold").where({ id }).delete();
  },
);

type Lift = { readonly productId: string; readonly operatorId: string };

/** Closes the hold that stands; done twice it stays closed. */
export const closeHoldStep = createStep(
  "close-hold",
  async ({ productId, operatorId }: Lift, { container }) => {
    const answer = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        `update product_hold set lifted_by = ?, lifted_at = ? where product_id = ? and lifted_at is null returning id`,
        [operatorId, clock.now(), productId],
      );
    const id: string | null = answer.rows[0]?.id ?? null;
    return new StepResponse({ wasOpen: id !== null }, id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("product_hold")
      .where({ id })
      .update({ lifted_by: null, lifted_at: null });
  },
);
