import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows";
import { readEnv } from "../../boundary/env";

type Container = ExecArgs["container"];

const regions = z.array(z.object({ payment_providers: z.array(z.object({ id: z.string() }).nullable()) }));

/** The ways to pay the environment has an account or a key for; cash needs neither. */
export function paymentProviders(): string[] {
  const { bankAccount, stripe } = readEnv(process.env);
  return ["pp_cod_cod", ...(bankAccount ? ["pp_vietqr_vietqr"] : []), ...(stripe ? ["pp_stripe_stripe"] : [])];
}

/** A market that is open learns of a way to pay that was configured since; what an operator added is left as it is. */
export async function offerPayments(container: Container, regionId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "region",
    fields: ["payment_providers.id"],
    filters: { id: regionId },
  });
  const offered = (regions.parse(data)[0]?.payment_providers ?? []).flatMap((it) => (it ? [it.id] : []));
  if (paymentProviders().every((id) => offered.includes(id))) return;
  const payment_providers = [...new Set([...offered, ...paymentProviders()])];
  await updateRegionsWorkflow(container).run({ input: { selector: { id: regionId }, update: { payment_providers } } });
}
