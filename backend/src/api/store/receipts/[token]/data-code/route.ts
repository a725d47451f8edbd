import type { DataCodeSent } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CODE_MINUTES, issueCode } from "../../../../../phone-codes/phone-code";
import { ownerOfLink } from "../../../../../rights/own-ticket";

/** A code to her own phone: a link alone may lie in anybody's hand. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DataCodeSent>): Promise<void> {
  const { phone } = await ownerOfLink(req);
  const messageOf = (code: string): string =>
    `Mã để chị xem dữ liệu của chị trên Chợ Phiên: ${code}, dùng được trong ${CODE_MINUTES} phút. Đừng đưa mã cho ai.`;
  await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction(async (trx) => await issueCode(trx, { phone, livesMinutes: CODE_MINUTES, messageOf }));
  res.json({ sentTo: `…${phone.slice(-3)}` });
}
