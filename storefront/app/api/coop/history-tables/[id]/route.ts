import { acceptHistory } from "@/features/import-history/history-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST: accepts a judged table. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const backTo = paths.coop.historyTable(id);
  return await answerCoopForm(request, { form, backTo, perform: (staff) => acceptHistory(staff, id) });
}
