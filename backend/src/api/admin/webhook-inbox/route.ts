import type { WebhookInbox } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readInbox, stateAsked } from "../../../inbox/read-inbox";

/** What outside companies told us: `?state=dead&page=2`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WebhookInbox>): Promise<void> {
  const page = Number(req.query.page ?? 1);
  res.json(
    await readInbox(req.scope, {
      state: stateAsked(req.query.state),
      page: Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1,
    }),
  );
}
