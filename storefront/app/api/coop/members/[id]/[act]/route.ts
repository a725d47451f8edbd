import { changeMember } from "@/features/member-form/save-member";
import { keepFact, moveMembership, withdrawConsent } from "@/features/member-record/record-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

const ACTS = {
  edit: changeMember,
  membership: moveMembership,
  facts: keepFact,
  withdraw: withdrawConsent,
} as const;

function isAct(text: string): text is keyof typeof ACTS {
  return Object.hasOwn(ACTS, text);
}

/** POST of a form on a member's record. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  if (!isAct(act)) return new Response(null, { status: 404 });
  const backTo = act === "edit" ? paths.coop.editMember(id) : paths.coop.member(id);
  return await answerCoopForm(request, { form, backTo, perform: (staff, sent) => ACTS[act](staff, id, sent) });
}
