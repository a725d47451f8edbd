import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Consignment } from "./models/consignment";
import { ConsignmentLine } from "./models/consignment-line";

type ConsignmentRow = InferTypeOf<typeof Consignment>;
type LineRow = InferTypeOf<typeof ConsignmentLine>;

/** A consignment with its lines as it is first stored. */
export type NewConsignment = Pick<
  ConsignmentRow,
  | "order_id"
  | "order_code"
  | "cooperative_id"
  | "paid_through"
  | "placed_at"
  | "weight_grams"
  | "pick_up_place"
  | "shipping_dong"
  | "goods_dong"
  | "recipient"
> & { readonly lines: readonly NewLine[] };

type NewLine = Omit<
  LineRow,
  "id" | "settled_at" | "consignment" | "consignment_id" | "created_at" | "updated_at" | "deleted_at"
>;

/** Stores consignments and the terms of their lines. */
export class ConsignmentModuleService extends MedusaService({ Consignment, ConsignmentLine }) {
  /** All consignments of an order with all their lines, or none of them. Answers their ids. */
  @InjectTransactionManager()
  async packOrder(
    consignments: readonly NewConsignment[],
    @MedusaContext() context: Context = {},
  ): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const { lines, ...row } of consignments) {
      const [created] = await this.createConsignments([row], context);
      if (!created) throw new Error("A consignment was not stored");
      await this.createConsignmentLines(
        lines.map((line) => ({ ...line, consignment_id: created.id })),
        context,
      );
      ids.push(created.id);
    }
    return ids;
  }
}
