import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { communesUnder, topUnits } from "../../officers/scope";
import { officerOfRequest } from "./scope-of-request";

type DeskScope = {
  readonly officerId: string;
  /** Where she takes members' words. */
  readonly communeCodes: readonly string[];
  /** Where she may be the second officer of a dispute: there, and where she answers for figures. */
  readonly answersIn: readonly string[];
};

/** The communes of an officer's desk. */
export async function deskScopeOfRequest(req: AuthenticatedMedusaRequest): Promise<DeskScope> {
  const scope = await officerOfRequest(req);
  return {
    officerId: scope.officerId,
    communeCodes: communesUnder(topUnits(scope, ["enter"])),
    answersIn: communesUnder(topUnits(scope, ["enter", "review", "approve"])),
  };
}
