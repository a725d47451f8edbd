import { dateOf } from "@cho-phien/vietnam";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger } from "../../../boundary/ledger-refusal";
import { refuse } from "../../../boundary/refusal";
import { digest } from "../../../boundary/secret-digest";
import { INCOME_MODULE } from "../../../modules/income";
import { ownersOf } from "../../consign-order/owners";
import type { OpenLot } from "../index";

/** Goods of another cooperative are refused like goods that never existed. */
export const keepLotStep = createStep("keep-lot", async (input: OpenLot, { container }) => {
  const { cooperativeId, key, productId, code, madeOn } = input;
  const owners = await ownersOf(container, [productId]);
  if (owners.get(productId)?.cooperativeId !== cooperativeId) throw refuse("unknown_product", {}, "productId");
  if (madeOn > dateOf(clock.now())) throw refuse("lot_in_future", {}, "madeOn");
  const id = `lot_${digest(`${cooperativeId}\n${key}`).toString("hex").slice(0, 26)}`;
  await askLedger(() => container.resolve(INCOME_MODULE).createLot({ id, cooperativeId, productId, code, madeOn }));
  return new StepResponse({ id });
});
