import { answerShopperForm } from "@/lib/doors/answer-shopper-form";
import { performReturn } from "@/features/return-goods/ask-return";

/** A shopper asks to give goods back, with up to three pictures. */
export async function POST(request: Request): Promise<Response> {
  return await answerShopperForm(request, performReturn);
}
