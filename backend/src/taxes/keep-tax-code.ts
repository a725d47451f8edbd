import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { COOPERATIVE_MODULE } from "../modules/cooperative";

type Asked = { readonly cooperativeId: string; readonly taxCode: string; readonly operatorId: string };

/** A seller's tax code (10 digits, 13 for a branch) or personal number (12), which she must give (Decree 252/2026 Art 13.8). */
export async function keepTaxCode(
  container: MedusaContainer,
  { cooperativeId, taxCode, operatorId }: Asked,
): Promise<void> {
  const [seller] = await container
    .resolve(COOPERATIVE_MODULE)
    .listCooperatives({ id: cooperativeId }, { select: ["id"], take: 1 });
  if (!seller) throw notHere();
  const code = taxCode.replaceAll(/[\s.]/g, "");
  if (!/^(\d{10}|\d{12}|\d{10}-\d{3})$/.test(code)) throw refuse("tax_code_invalid", {}, "taxCode");
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into seller_tax_code (cooperative_id, tax_code, entered_by, entered_at) values (?, ?, ?, ?)
     on conflict (cooperative_id) do update set tax_code = excluded.tax_code, entered_by = excluded.entered_by,
       entered_at = excluded.entered_at`,
    [cooperativeId, code, operatorId, clock.now()],
  );
}
