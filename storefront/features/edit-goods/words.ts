import type { Messages } from "@/lib/i18n/messages";

/** The form's words, handed to its island whole. */
export type FormWords = Messages["coopGoods"]["form"];
