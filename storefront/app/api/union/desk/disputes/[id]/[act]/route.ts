import { stepOfDispute } from "@/features/union-dispute/step-of-dispute";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

/** POST of one step of a dispute. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerUnionForm(request, {
    form,
    backTo: paths.union.dispute(id),
    perform: (officer) => stepOfDispute(officer, { id, act, form }),
  });
}
