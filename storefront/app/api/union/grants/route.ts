import { takeBack } from "@/features/union-officers/take-back";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

/** POST of a grant that is taken back. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerUnionForm(request, { form, backTo: paths.union.officers, perform: takeBack });
}
