import type { NewOfflineSale, OfflineSaleRecorded, SalesDay } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { dongAtDoor } from "../../../boundary/ledger-refusal";
import { clientKey, readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { recordOfflineSaleWorkflow } from "../../../workflows/record-offline-sale";
import { soldAtOf } from "../../../workflows/record-offline-sale/sold-at";
import { readSalesDay, readSalesFilter } from "../../../sales/read-sales-day";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

const body = z.object({
  key: clientKey,
  channel: z.enum(["fair", "shop", "wholesale", "other"]),
  soldAt: z.string().datetime({ offset: true }),
  sentAt: z.string().datetime({ offset: true }).optional(),
  lines: z
    .array(
      z.object({
        productId: z.string().min(1).max(60),
        variantId: z.string().min(1).max(60).optional(),
        quantity: z.number().int().min(1).max(999_999),
        amountDong: z.union([z.string(), z.number()]).transform(String),
      }),
    )
    .min(1)
    .max(100),
}) satisfies z.ZodType<NewOfflineSale>;

/** A day's sales outside the platform, from every phone of the cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SalesDay>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readSalesDay(req.scope, cooperativeId, readSalesFilter(req.query, clock.now())));
}

/** A sale at a fair, in the shop or by wholesale: entered once however often the phone sends it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfflineSaleRecorded>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_sales");
  const { lines, soldAt: stated, sentAt, ...asked } = readBody(body, req.body);
  const soldAt = soldAtOf({ soldAt: stated, sentAt, now: clock.now() });
  if (soldAt === "in_future") throw refuse("sold_in_future", {}, "soldAt");
  const { result } = await recordOfflineSaleWorkflow(req.scope).run({
    input: {
      ...asked,
      cooperativeId: staff.cooperativeId,
      staffId: staff.staffId,
      soldAt,
      statedSoldAt: new Date(stated).toISOString(),
      lines: lines.map(({ amountDong, variantId, ...line }, index) => ({
        ...line,
        ...(variantId === undefined ? {} : { variantId }),
        amountDong: dongToWire(dongAtDoor(amountDong, { field: `lines.${index}.amountDong`, accepts: "positive" })),
      })),
    },
  });
  res.json(result);
}
