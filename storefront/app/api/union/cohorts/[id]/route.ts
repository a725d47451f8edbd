import { changeCohort } from "@/features/union-cohorts/cohort-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a cooperative that joins or leaves a cohort. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerUnionForm(request, {
    form,
    backTo: paths.union.cohorts,
    perform: (officer, sent) => changeCohort(officer, id, sent),
  });
}
