import { addMember } from "@/features/member-form/save-member";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of the form of a new member. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, { form, backTo: paths.coop.newMember, perform: addMember });
}
