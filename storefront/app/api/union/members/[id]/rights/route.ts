import { takeRightFor } from "@/features/union-members/member-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a right a member uses at the desk. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerUnionForm(request, {
    form,
    backTo: paths.union.member(id),
    perform: (officer, sent) => takeRightFor(officer, id, sent),
  });
}
