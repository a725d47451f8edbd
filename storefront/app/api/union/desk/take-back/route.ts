import { answerHanded, refusedAtDesk } from "@/features/union-desk/answer-handed";
import { takeBack } from "@/lib/doors/desk-session";
import { formText } from "@/lib/doors/form-text";
import { checkPin } from "@/lib/medusa/operations/union-desk";
import { localePath, paths } from "@/lib/paths";

/** POST of the officer's PIN: her own pages open again. */
export async function POST(request: Request): Promise<Response> {
  return await answerHanded(request, async ({ session, officer }, form) => {
    const answer = await checkPin(officer, formText(form, "pin"));
    if (!answer.ok) return await refusedAtDesk(officer, answer);
    await takeBack(session);
    return { isDone: true, text: "", goTo: localePath(officer.locale, paths.union.deskPayout(session.payoutId)) };
  });
}
