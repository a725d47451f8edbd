import { uploadSheet } from "@/features/goods-sheet/sheet-acts";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of a table of prices and stock as a file. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, { form, backTo: paths.coop.goodsSheets, perform: uploadSheet });
}
