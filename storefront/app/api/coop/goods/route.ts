import { storeGoods } from "@/features/edit-goods/store-goods";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

/** POST of the form of new goods. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.newGoods,
    perform: (staff) => storeGoods(staff, { id: null, form }),
  });
}
