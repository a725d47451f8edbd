import type { NewPayouts } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor, refuseByRule } from "../../../boundary/ledger-refusal";
import { clientKey, readBody } from "../../../boundary/read-body";
import type { PayMembers } from "../../../workflows/pay-members";

const amount = z.union([z.string(), z.number()]).transform(String);

const body = z.object({
  idempotencyKey: clientKey,
  items: z
    .array(
      z.object({
        memberId: z.string().min(1).max(60),
        amountDong: amount,
        method: z.enum(["cash", "bank", "goods"]),
        reason: z.enum(["food", "materials", "membership_fee", "seed", "tools"]).optional(),
      }),
    )
    .min(1)
    .max(500),
}) satisfies z.ZodType<NewPayouts>;

/** A pay sheet as it arrives. Refuses fractions and goods without a named reason. */
export function readPayoutsBody(sent: unknown): Pick<PayMembers, "key" | "items"> {
  const { idempotencyKey, items } = readBody(body, sent);
  return {
    key: idempotencyKey,
    items: items.map(({ memberId, amountDong, method, reason }, index) => {
      const field = `items.${index}.amountDong`;
      if (method === "goods" && reason === undefined) {
        throw refuseByRule({ refused: "reason_missing", act: "goods_deduction" }, `items.${index}.reason`);
      }
      return {
        memberId,
        amountDong: dongToWire(dongAtDoor(amountDong, { field, accepts: "positive" })),
        method,
        reason: method === "goods" ? (reason ?? null) : null,
      };
    }),
  };
}
