import { keepDigest } from "@/features/union-attention/keep-digest";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

/** POST of where her weekly letter goes. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerUnionForm(request, { form, backTo: paths.union.attention, perform: keepDigest });
}
