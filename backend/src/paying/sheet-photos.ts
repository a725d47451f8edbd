import type { SheetPhoto } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Readable } from "node:stream";
import { askLedger } from "../boundary/ledger-refusal";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { everyMember } from "../members/members-on";
import { INCOME_MODULE } from "../modules/income";
import { keepPrivatePhoto, privateName } from "../photos/private-photos";
import { readRunFacts } from "./read-run-facts";

type Asked = { readonly cooperativeId: string; readonly batchId: string };

/**
 * Keeps the photograph of a signed sheet and notes it as level 1 evidence for each payout of the run that still waits. It
 * never confirms. The same photo sent again is the same photo, and finishes what a lost line left undone.
 */
export async function keepSheetPhoto(
  container: MedusaContainer,
  { staffId, body, ...run }: Asked & { readonly staffId: string; readonly body: Readable },
): Promise<SheetPhoto> {
  if ((await readRunFacts(container, run)).length === 0) throw notHere();
  const photo = await keepPrivatePhoto(body, { kind: "pay-sheets", of: run.batchId });
  const { id } = photo;
  const at = clock.now();
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into pay_sheet_photo (id, batch_id, cooperative_id, sha256, added_by, at) values (?, ?, ?, ?, ?, ?)
       on conflict do nothing`,
    [id, run.batchId, run.cooperativeId, Buffer.from(photo.sha256, "hex"), staffId, at],
  );
  await noteSheet(container, { ...run, staffId, sha256: photo.sha256, at });
  return { id, addedAt: at.toISOString(), sha256: photo.sha256 };
}

type Noted = Asked & { readonly staffId: string; readonly sha256: string; readonly at: Date };

async function noteSheet(container: MedusaContainer, { batchId, cooperativeId, staffId, sha256, at }: Noted) {
  const income = container.resolve(INCOME_MODULE);
  const [all, members] = await Promise.all([
    income.payouts({ batchIds: [batchId], asOf: at.toISOString() }),
    everyMember(container, cooperativeId),
  ]);
  const communes = new Map(members.map((it) => [it.id, it.communeCode]));
  for (const payout of all.filter((it) => it.cooperativeId === cooperativeId && it.inTransitDong > 0n)) {
    await askLedger(() =>
      income.recordReceipt({
        receiptId: `${payout.id}_sheet_${sha256.slice(0, 16)}`,
        payoutId: payout.id,
        communeCode: communes.get(payout.memberId) ?? "",
        disputeId: `dispute_${payout.id}`,
        way: "signed_sheet",
        statedDong: dongToWire(payout.amountDong < payout.inTransitDong ? payout.amountDong : payout.inTransitDong),
        writer: { type: "coop_staff", id: staffId },
        accountHolderIsMember: false,
        phoneOwner: null,
        witness: null,
        fileSha256: sha256,
        device: null,
        statedAt: at.toISOString(),
      }),
    );
  }
}

const rows = z.array(z.object({ id: z.string() }));

/** The name of the file of a sheet's photo; another cooperative's is not there. */
export async function sheetPhotoFile(
  container: MedusaContainer,
  { cooperativeId, batchId, photoId }: Asked & { readonly photoId: string },
): Promise<string> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("pay_sheet_photo")
    .select("id")
    .where({ id: photoId, batch_id: batchId, cooperative_id: cooperativeId });
  const [photo] = rows.parse(found);
  if (!photo) throw notHere();
  return privateName("pay-sheets", photo.id);
}
