import type { DeskList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDesk } from "../../../desk/read-desk";
import { deskScopeOfRequest } from "../desk-scope";

/** What waits to be confirmed where she may enter facts; people are named only when she looks for them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DeskList>): Promise<void> {
  const scope = await deskScopeOfRequest(req);
  const text = (name: string) => (typeof req.query[name] === "string" ? req.query[name].trim().slice(0, 80) : "");
  const page = /^[1-9]\d{0,3}$/.test(text("page")) ? Number(text("page")) : 1;
  res.json(await readDesk(req.scope, { ...scope, search: text("search"), cooperativeId: text("cooperative"), page }));
}
