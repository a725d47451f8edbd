import { answerHanded } from "@/features/union-desk/answer-handed";
import { recordWord } from "@/features/union-desk/record-word";

/** POST of a member's word with the officer's PIN. */
export async function POST(request: Request): Promise<Response> {
  return await answerHanded(request, recordWord);
}
