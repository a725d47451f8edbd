import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere, refuse } from "../boundary/refusal";
import { checkTicket } from "../phone-codes/take-code";
import { findLink } from "../receipts/read-link";

const rows = z.array(z.object({ phone: z.string().nullable(), phone_owner: z.string() }));

export type Owner = { readonly memberId: string; readonly phone: string };

/** Whose link this is and her own phone now. Without one nobody can prove to be her from afar: the desk helps. */
export async function ownerOfLink(req: MedusaRequest): Promise<Owner> {
  const link = await findLink(req.scope, String(req.params.token));
  if (!link) throw notHere();
  const { memberId } = link.payout;
  const [her] = rows.parse(
    await req.scope
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("member")
      .select("phone", "phone_owner")
      .where({ id: memberId }),
  );
  if (!her?.phone || her.phone_owner !== "self") throw refuse("own_data_at_desk");
  return { memberId, phone: her.phone };
}

/** The member behind a link once her phone is proved to be in her hand. */
export async function ownerOfTicket(req: MedusaRequest, ticket: string): Promise<Owner> {
  const owner = await ownerOfLink(req);
  await checkTicket(req.scope, { phone: owner.phone, ticket });
  return owner;
}
