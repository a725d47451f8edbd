import type { AisleDetail } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { AISLE_KINDS } from "../../../../../catalogue/aisles/find-aisle";
import { readPage } from "../../../../coop/read-page";
import { readAisle } from "../../../../../catalogue/aisles/read-aisle";

/** One aisle with its cooperatives and a page of its goods; a kind, a slug or a page that is none is 404. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AisleDetail>): Promise<void> {
  const kind = AISLE_KINDS.find((it) => it === req.params.kind);
  const page = readPage(req.query.page);
  const aisle = kind ? await readAisle(req.scope, { kind, slug: String(req.params.slug), page }) : null;
  if (!aisle) throw notHere();
  res.json(aisle);
}
