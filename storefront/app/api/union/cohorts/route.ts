import { openCohort } from "@/features/union-cohorts/cohort-acts";
import { answerUnionForm } from "@/lib/doors/answer-union-form";
import { paths } from "@/lib/paths";

/** POST of a new cohort. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerUnionForm(request, { form, backTo: paths.union.cohorts, perform: openCohort });
}
