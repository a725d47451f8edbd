import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../../boundary/refusal";
import { marketIds } from "../../../goods/market-ids";
import { findSheet } from "../../../goods/sheet/read-sheet";
import type { WrittenChange } from "../../../goods/sheet/stored-sheet";
import { holdValues } from "../../../goods/sheet/stored-values";
import { standsAsWritten, writeChanges } from "../../../goods/sheet/write-changes";
import { holdGoodsOf } from "../hold-goods-of";
import type { SheetOf } from "../index";

const NAMED = 3;

/** Puts every number back as it was. Refuses when one is no longer what the table wrote; done twice it is done once. */
export const undoSheetStep = createStep("undo-sheet", async (input: SheetOf, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { changes } = await findSheet(knex, input);
  if (!changes) throw refuse("goods_sheet_not_accepted");
  const { stockLocationId: locationId } = await marketIds(container);
  await holdGoodsOf(container, changes, () =>
    knex.transaction(async (trx) => {
      if ((await findSheet(trx, input, true)).undone_at) return;
      const held = await holdValues(
        trx,
        changes.map((it) => it.variantId),
      );
      const moved = changes.filter((it) => !standsAsWritten(it, held));
      if (moved.length > 0) throw refuse("goods_sheet_moved_on", { names: namesOf(moved) });
      await writeChanges(trx, changes, { held, locationId, side: "from" });
      const undone = { undone_at: trx.fn.now(), undone_by: input.staffId };
      await trx("goods_sheet").where({ id: input.sheetId }).update(undone);
    }),
  );
  return new StepResponse([...new Set(changes.map((it) => it.productId))]);
});

function namesOf(moved: readonly WrittenChange[]): string {
  const names = [...new Set(moved.map(({ name, size }) => (size === null ? name : `${name} (${size})`)))];
  return names.slice(0, NAMED).join(", ") + (names.length > NAMED ? "…" : "");
}
