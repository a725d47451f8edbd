import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../../../../boundary/clock";
import { notHere } from "../../../../../../boundary/refusal";
import { everyMember } from "../../../../../../members/members-on";
import { INCOME_MODULE } from "../../../../../../modules/income";
import { sendPhoto } from "../../../../../../paying/send-photo";
import { sheetPhotoFile } from "../../../../../../paying/sheet-photos";
import { entryScopeOfRequest } from "../../../../scope-of-request";

/**
 * The photograph of a signed sheet, for an officer who enters facts where everybody on it lives: a sheet names them all.
 * Another commune's sheet is not there.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { communeCodes } = await entryScopeOfRequest(req);
  const asked = { batchId: String(req.params.id), photoId: String(req.params.photoId) };
  const payouts = await req.scope
    .resolve(INCOME_MODULE)
    .payouts({ batchIds: [asked.batchId], asOf: clock.now().toISOString() });
  const [first] = payouts;
  if (!first) throw notHere();
  const members = await everyMember(req.scope, first.cooperativeId);
  const onSheet = new Set(payouts.map((it) => it.memberId));
  const communes = members.filter((it) => onSheet.has(it.id)).map((it) => it.communeCode);
  if (communes.length === 0 || !communes.every((it) => communeCodes.includes(it))) throw notHere();
  await sendPhoto(res, await sheetPhotoFile(req.scope, { ...asked, cooperativeId: first.cooperativeId }));
}
