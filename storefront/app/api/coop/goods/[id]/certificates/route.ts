import { sendCertificate } from "@/features/goods-certificate/send-certificate";
import { answerCoopForm } from "@/lib/doors/answer-coop-form";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a certificate's form. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  return await answerCoopForm(request, {
    form,
    backTo: paths.coop.goodsCertificates(id),
    perform: (staff, posted) => sendCertificate(staff, id, posted),
  });
}
