import { actOnPair } from "@/features/union-duplicates/act-on-pair";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { formText } from "@/lib/doors/form-text";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of what an officer says of two records. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const backTo = reportPath(paths.union.duplicates, { unit: formText(form, "unit").slice(0, 10) });
  return await answerUnionForm(request, {
    form,
    backTo,
    perform: (officer, sent) => actOnPair(officer, id, sent),
  });
}
