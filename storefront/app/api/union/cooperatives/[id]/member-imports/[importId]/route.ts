import { acceptList } from "@/features/union-enter/enter-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly importId: string }> };

/** POST: accepts a judged list. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id: cooperative, importId: id }, form] = await Promise.all([
    params,
    request.formData().catch(() => new FormData()),
  ]);
  return await answerUnionForm(request, {
    form,
    backTo: paths.union.memberImport(cooperative, id),
    perform: (officer, sent) => acceptList(officer, { cooperative, id }, sent),
  });
}
