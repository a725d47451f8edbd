import { keepAccount } from "@/features/coop-paying/keep-account";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of a member's account. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, { form, backTo: paths.coop.pay, perform: keepAccount });
}
