import { type CodRefusal, codSentence } from "@cho-phien/settlement";
import { refuse } from "../boundary/refusal";

/** The rule's refusal for a door, with its sentence in both languages (api/doors/cod-sentences.ts reads it back). */
export function refuseCod(refusal: CodRefusal): Error {
  return refuse(refusal.refused, { vi: codSentence(refusal, "vi"), en: codSentence(refusal, "en") });
}
