import { askPeopleFile } from "@/features/union-export/ask-people-file";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { formText } from "@/lib/doors/form-text";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";

/** POST of a file of named people. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const part = (name: string) => formText(form, name);
  const asked = { unit: part("unit"), period: part("period"), cooperative: part("cooperative") };
  return await answerUnionForm(request, {
    form,
    backTo: reportPath(paths.union.people, asked),
    perform: askPeopleFile,
  });
}
