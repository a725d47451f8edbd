import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { notHere } from "../../boundary/refusal";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { OfficerScope } from "../../officers/scope";
import { unitHere } from "./scope-of-request";

/** A cooperative for whose commune she enters facts; another's is not there. */
export async function cooperativeToEnter(
  req: AuthenticatedMedusaRequest,
  scope: OfficerScope,
  id: string,
): Promise<void> {
  const [cooperative] = await req.scope
    .resolve(COOPERATIVE_MODULE)
    .listCooperatives({ id }, { select: ["id", "commune_code"], take: 1 });
  if (!cooperative) throw notHere();
  unitHere(scope, cooperative.commune_code, ["enter"]);
}
