import type { RefusalDetails } from "../../boundary/refusal";

type Sentence = (details: RefusalDetails) => string;

/** One refusal as an area's table says it: its HTTP status and its sentence in both languages. */
export type SentenceRow = { readonly status: number; readonly vi: Sentence; readonly en: Sentence };
