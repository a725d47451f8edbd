import { doWithGoods } from "@/features/coop-goods/do-with-goods";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

/** POST of a small form on a card: hide, publish, duplicate, stock. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.goods,
    perform: (staff) => doWithGoods(staff, { id, act, form }),
  });
}
