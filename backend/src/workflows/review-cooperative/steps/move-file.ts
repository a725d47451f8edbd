import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { noteEvent } from "../../../cooperatives/note-event";
import { FILE_ACTS, type FileAct, judgeAct } from "../../../cooperatives/review-table";
import { sendSms } from "../../../messages/send-sms";
import type { ReviewCooperative } from "../index";

const standing = z.array(
  z.object({
    status: z.enum(["pending", "submitted", "returned", "approved", "suspended"]),
    name: z.string(),
    phone: z.string(),
  }),
);

/** Judged and moved under the row's lock, with its event and message in the same transaction. */
export const moveFileStep = createStep(
  "move-file",
  async ({ cooperativeId, act, actor, comment }: ReviewCooperative, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const hasMoved = await knex.transaction(async (trx) => {
      const found = await trx("cooperative")
        .select("status", "name", "phone")
        .where({ id: cooperativeId, deleted_at: null })
        .forUpdate();
      const [row] = standing.parse(found);
      if (!row) throw notHere();
      const verdict = judgeAct(act, row.status);
      if (verdict === "refused") throw refuse("review_not_allowed");
      if (verdict === "done") return false;
      const { to, saysWhy } = FILE_ACTS[act];
      await trx("cooperative")
        .where({ id: cooperativeId })
        .update({
          status: to,
          review_comment: saysWhy ? comment : null,
          updated_at: clock.now(),
          ...(act === "submit" ? { submitted_at: clock.now() } : {}),
        });
      await noteEvent(trx, { cooperativeId, act, actor, comment });
      const body = messageOf(act, { name: row.name, comment: (comment ?? "").replace(/(?<![.\s])[.\s]+$/, "") });
      if (body) await sendSms(trx, { to: row.phone, body });
      return true;
    });
    return new StepResponse({ hasMoved });
  },
);

/** Vietnamese: the cooperative's phone has no language of its own. Nothing is sent of what it did itself. */
function messageOf(
  act: FileAct,
  { name, comment }: { readonly name: string; readonly comment: string },
): string | null {
  const sentences: Readonly<Record<FileAct, string | null>> = {
    submit: null,
    approve: `Chợ Phiên: ${name} đã được duyệt. Hàng của hợp tác xã đang bán trên chợ.`,
    return: `Chợ Phiên: hồ sơ của ${name} cần sửa: ${comment}. Chị sửa rồi gửi lại nhé.`,
    suspend: `Chợ Phiên: ${name} tạm dừng bán: ${comment}. Chị gọi lại cho chợ để biết thêm.`,
    reopen: `Chợ Phiên: ${name} được bán trở lại.`,
  };
  return sentences[act];
}
