import { acceptSheet, undoSheet } from "@/features/goods-sheet/sheet-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

/** POST: accepts a judged table, or takes an accepted one back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  if (act !== "accept" && act !== "undo") return new Response(null, { status: 404 });
  const perform = act === "accept" ? acceptSheet : undoSheet;
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.goodsSheet(id),
    perform: (staff, sent) => perform(staff, id, sent),
  });
}
