import { keepOnFile } from "@/features/union-on-file/keep-on-file";
import type { OnFileKind } from "@/components/on-file-form";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { formText } from "@/lib/doors/form-text";
import { paths, safeReturnPath } from "@/lib/paths";

const kinds: readonly OnFileKind[] = ["support", "agreements", "baselines", "targets"];

type Context = { readonly params: Promise<{ readonly kind: string }> };

/** POST of a paper an officer writes down: support, an agreement, a baseline, a target. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind: asked } = await params;
  const kind = kinds.find((it) => it === asked);
  if (!kind) return new Response(null, { status: 404 });
  const form = await request.formData().catch(() => new FormData());
  const backTo = safeReturnPath(formText(form, "backTo"), paths.union.assisted);
  return await answerUnionForm(request, { form, backTo, perform: (officer) => keepOnFile(officer, kind, form) });
}
