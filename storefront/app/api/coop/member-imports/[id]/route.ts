import { acceptTable } from "@/features/import-members/import-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST: accepts a judged table. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const backTo = paths.coop.memberImport(id);
  return await answerCoopForm(request, { form, backTo, perform: (staff, sent) => acceptTable(staff, id, sent) });
}
