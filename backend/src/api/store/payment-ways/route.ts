import type { PaymentWays } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { PAID_THROUGH } from "../../../workflows/consign-order/paid-through";

const regions = z.array(
  z.object({ payment_providers: z.array(z.object({ id: z.string(), is_enabled: z.boolean() }).nullable()) }),
);

/** The ways an order can be paid: those of the market's region whose provider this backend has. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentWays>): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["payment_providers.id", "payment_providers.is_enabled"],
    filters: { currency_code: "vnd" },
  });
  const offered = regions
    .parse(data)
    .flatMap((region) => region.payment_providers.flatMap((it) => (it?.is_enabled ? [it.id] : [])));
  const ways = Object.entries(PAID_THROUGH).flatMap(([id, way]) => (offered.includes(id) ? [way] : []));
  res.json({ ways });
}
