import { uploadList } from "@/features/union-enter/enter-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a cooperative's list of members as a file. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerUnionForm(request, {
    form,
    backTo: paths.union.enterMembersOf(id),
    perform: (officer, sent) => uploadList(officer, id, sent),
  });
}
