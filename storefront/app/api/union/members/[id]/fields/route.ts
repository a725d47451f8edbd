import { correctMember } from "@/features/union-members/member-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a member's corrected record. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerUnionForm(request, {
    form,
    backTo: paths.union.member(id),
    perform: (officer, sent) => correctMember(officer, id, sent),
  });
}
