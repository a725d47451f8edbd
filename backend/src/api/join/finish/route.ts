import type { Joined, JoinRequest } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { cooperativeName, personName } from "../../../cooperatives/read-names";
import { checkPassword } from "../../../phone-codes/check-password";
import { joinCooperativeWorkflow } from "../../../workflows/join-cooperative";

const body = z.object({
  phone: z.string().max(30),
  ticket: z.string().min(20).max(60),
  password: z.string().max(200),
  cooperative: z
    .object({
      fullName: z.string().max(200),
      name: z.string().max(300),
      kind: z.enum(["htx", "tht", "lhhtx", "household"]),
    })
    .optional(),
}) satisfies z.ZodType<JoinRequest>;

/** Sets her password and opens her cooperative. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Joined>): Promise<void> {
  const { ticket, password, cooperative, ...sent } = readBody(body, req.body);
  const phone = mobilePhone(sent.phone);
  checkPassword(password);
  const { result } = await joinCooperativeWorkflow(req.scope).run({
    input: {
      phone,
      ticket,
      password,
      cooperative: cooperative
        ? {
            fullName: personName(cooperative.fullName, "cooperative.fullName"),
            name: cooperativeName(cooperative.name, "cooperative.name"),
            kind: cooperative.kind,
          }
        : null,
    },
  });
  res.json({ staffId: result.staffId, cooperativeId: result.cooperativeId });
}
