import type { Refusal } from "./refusal";

export type EvidenceLevel = 0 | 1 | 2 | 3 | 4;

export type WriterType = "member" | "coop_staff" | "union_officer" | "operator" | "system";

type EvidenceRow = {
  readonly level: EvidenceLevel;
  readonly writers: readonly WriterType[];
  /** Whether she has to read to take this way; every level she takes part in has one that asks for none. */
  readonly needsReading: boolean;
  readonly vi: string;
  readonly en: string;
};

/**
 * The evidence ladder (income.md "Evidence ladder"): each way a receipt can be shown, its level, who may write it.
 * Level 3 is her own act: what she does on a phone she writes herself, at a desk the officer writes it under her PIN.
 */
export const evidenceWays = {
  word: row(0, ["coop_staff"], { vi: "Lời khai của người chi", en: "The payer's word" }),
  signed_sheet: row(1, ["coop_staff", "union_officer"], {
    vi: "Bảng ký nhận, điểm chỉ",
    en: "Signed or thumb-printed sheet",
  }),
  bank_file: row(2, ["coop_staff", "operator", "system"], { vi: "Sao kê ngân hàng", en: "Bank file" }),
  link_code: { ...row(3, ["member"], { vi: "Đường dẫn và mã", en: "Link and code" }), needsReading: true },
  sms_reply: { ...row(3, ["member"], { vi: "Trả lời tin nhắn", en: "Reply to a text message" }), needsReading: true },
  voice_call: row(3, ["member"], { vi: "Cuộc gọi thoại", en: "Voice call" }),
  desk_pin: row(3, ["union_officer"], { vi: "Mã PIN tại bàn cán bộ Hội", en: "PIN at an officer's desk" }),
  spot_check: row(4, ["union_officer"], { vi: "Hội kiểm tra độc lập", en: "Independent spot check" }),
} as const satisfies Record<string, EvidenceRow>;

export type EvidenceWay = keyof typeof evidenceWays;

function row(
  level: EvidenceLevel,
  writers: readonly WriterType[],
  name: { readonly vi: string; readonly en: string },
): EvidenceRow {
  return { level, writers, needsReading: false, ...name };
}

/** Whose phone she used; recorded with every piece of evidence, because a husband's phone is not hers. */
export type PhoneOwner = "self" | "spouse" | "other";

export type Evidence = {
  readonly way: EvidenceWay;
  readonly writer: {
    readonly type: WriterType;
    readonly id: string;
    /** Any role in the paying cooperative, today or on the day of the payout. */
    readonly hasRoleInCooperative: boolean;
    readonly isPayer: boolean;
    readonly isPayee: boolean;
    /** An officer who is also the payee, known by her phone: her own receipt is for another officer's desk. */
    readonly isPayeeElsewhere: boolean;
    /** Whether she already took the member's word about this payout: then her check of it would not be independent. */
    readonly tookHerWord: boolean;
  };
  /** For a bank file: whether the account's holder is the member herself. */
  readonly accountHolderIsMember: boolean;
  readonly phoneOwner: PhoneOwner | null;
};

export type NotWriterBecause = "writer" | "role_in_cooperative" | "other_person" | "own_payout" | "took_her_word";

/** Why this writer may not write evidence of this level; null when she, he or it may. */
export function evidenceRefusal({ way, writer }: Evidence): Refusal | null {
  const { level, writers }: EvidenceRow = evidenceWays[way];
  const refuse = (why: NotWriterBecause): Refusal => ({
    refused: "level_not_allowed",
    level,
    writerType: writer.type,
    why,
  });
  if (level >= 3 && (writer.hasRoleInCooperative || writer.isPayer)) return refuse("role_in_cooperative");
  if (!writers.includes(writer.type)) return refuse("writer");
  if (writer.type === "member" && !writer.isPayee) return refuse("other_person");
  if (level >= 3 && writer.isPayeeElsewhere) return refuse("own_payout");
  if (level >= 4 && writer.tookHerWord) return refuse("took_her_word");
  return null;
}

/** Her own act or an independent check: levels 3 and 4. */
export function isPayeesSide({ way }: Evidence): boolean {
  const { level }: EvidenceRow = evidenceWays[way];
  return level >= 3;
}

/** Whether evidence that may be written also confirms: levels 3 and 4 do, level 2 for an account of her own. */
export function evidenceConfirms(evidence: Evidence): boolean {
  const { level }: EvidenceRow = evidenceWays[evidence.way];
  return isPayeesSide(evidence) || (level === 2 && evidence.accountHolderIsMember);
}
