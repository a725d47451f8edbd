import type { BankAccountKept, NewBankAccount } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { keepBankAccount } from "../../../../../paying/keep-bank-account";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  bankBin: z.string().max(6),
  accountNumber: z.string().max(40),
  holderName: z.string().max(100),
  hasConsent: z.boolean(),
}) satisfies z.ZodType<NewBankAccount>;

/** Her own account, with her consent; answers enough of it to recognise it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<BankAccountKept>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId, staffId } = staff;
  const asked = { ...readBody(body, req.body), cooperativeId, staffId, memberId: String(req.params.id) };
  res.json(await keepBankAccount(req.scope, asked));
}
