import { storeGoods } from "@/features/edit-goods/store-goods";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of the form of goods that are stored already. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.editGoods(id),
    perform: (staff) => storeGoods(staff, { id, form }),
  });
}
