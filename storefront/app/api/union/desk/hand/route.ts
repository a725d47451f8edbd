import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { handOver } from "@/lib/doors/desk-session";
import { formText } from "@/lib/doors/form-text";
import { findDeskPayout } from "@/lib/medusa/operations/union-desk";
import { localePath, paths } from "@/lib/paths";

/** POST: the officer hands her phone over for one payout, or asks the member herself; her own pages close meanwhile. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const payoutId = formText(form, "payoutId");
  const backTo = paths.union.deskPayout(payoutId);
  return await answerUnionForm(request, {
    form,
    backTo,
    perform: async (officer) => {
      const payout = await findDeskPayout(officer, payoutId);
      if (!payout?.may || payout.pin !== "set") return { isDone: false, text: "" };
      await handOver({
        ...{ token: officer.token, payoutId, isCheck: payout.may === "check" },
        isHanded: formText(form, "mode") === "handed",
      });
      return { isDone: true, text: "", goTo: localePath(officer.locale, paths.handed) };
    },
  });
}
