import { actOnPeriod } from "@/features/union-periods/act";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { formText } from "@/lib/doors/form-text";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly period: string; readonly unit: string; readonly act: string }> };

/** POST of one act on a unit's period, or of a comment; `on` is the unit whose page it was done on. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const at = await params;
  const form = await request.formData().catch(() => new FormData());
  const backTo = paths.union.periodOf(at.period, formText(form, "on") || at.unit);
  return await answerUnionForm(request, { form, backTo, perform: (officer) => actOnPeriod(officer, at, form) });
}
