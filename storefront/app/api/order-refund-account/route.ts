import { answerShopperForm } from "@/lib/doors/answer-shopper-form";
import { performAccount } from "@/features/return-goods/keep-account";

/** A shopper says where her money goes back to. */
export async function POST(request: Request): Promise<Response> {
  return await answerShopperForm(request, performAccount);
}
