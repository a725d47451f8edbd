import { formatDong } from "@cho-phien/money";
import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa, medusaNumber } from "../boundary/money";
import { refuse } from "../boundary/refusal";

const rows = z.array(z.object({ captured: medusaNumber, whole: medusaNumber }));

/** Refuses a capture of less than the whole. Medusa has written the capture's row by now, and deletes it at a refusal. */
export async function refusePartialCapture(captureId: string | null): Promise<void> {
  if (captureId === null) return;
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      "select c.amount as captured, p.amount as whole from capture c join payment p on p.id = c.payment_id where c.id = ?",
      [captureId],
    );
  const row = rows.parse(answer.rows)[0];
  if (row && dongOfMedusa(row.captured) !== dongOfMedusa(row.whole))
    throw refuse("card_capture_partial", { whole: formatDong(dongOfMedusa(row.whole), "vi") });
}
