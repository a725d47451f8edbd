import { performReview } from "@/features/rate-goods/send-review";
import { answerShopperForm } from "@/lib/doors/answer-shopper-form";

/** A shopper rates a line of her order, with up to three pictures. */
export async function POST(request: Request): Promise<Response> {
  return await answerShopperForm(request, performReview);
}
