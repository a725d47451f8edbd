import { pay } from "@/features/coop-paying/pay";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of the pay run's form. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, { form, backTo: paths.coop.pay, perform: pay });
}
