import type { NewOfflineSale, OfflineSaleRecorded } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { dongAtDoor } from "../../../boundary/ledger-refusal";
import { clientKey, readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { recordOfflineSaleWorkflow } from "../../../workflows/record-offline-sale";
import { staffOfRequest } from "../staff-of-request";

const body = z.object({
  key: clientKey,
  channel: z.enum(["fair", "shop", "wholesale", "other"]),
  soldAt: z.string().datetime({ offset: true }),
  lines: z
    .array(
      z.object({
        productId: z.string().min(1).max(60),
        quantity: z.number().int().min(1).max(999_999),
        amountDong: z.union([z.string(), z.number()]).transform(String),
      }),
    )
    .min(1)
    .max(100),
}) satisfies z.ZodType<NewOfflineSale>;

/** A phone's clock may run a little ahead. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** A sale at a fair, in the shop or by wholesale: entered once however often the phone sends it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfflineSaleRecorded>): Promise<void> {
  const { cooperativeId, staffId } = await staffOfRequest(req);
  const { lines, soldAt, ...asked } = readBody(body, req.body);
  if (Date.parse(soldAt) > clock.now().getTime() + CLOCK_SLACK_MS) throw refuse("sold_in_future", {}, "soldAt");
  const { result } = await recordOfflineSaleWorkflow(req.scope).run({
    input: {
      ...asked,
      cooperativeId,
      staffId,
      soldAt: new Date(soldAt).toISOString(),
      lines: lines.map(({ amountDong, ...line }, index) => ({
        ...line,
        amountDong: dongToWire(dongAtDoor(amountDong, { field: `lines.${index}.amountDong`, accepts: "positive" })),
      })),
    },
  });
  res.json(result);
}
