import type { ConsignmentAct, ConsignmentStep, PaidThrough, StaffRole } from "@cho-phien/contract";

type ActRow = {
  /** The steps in which the act is possible. */
  readonly from: readonly ConsignmentStep[];
  /** The step it leads to; null when the parcel stays where it is, or when that depends on the step (undo). */
  readonly to: ConsignmentStep | null;
  readonly roles: readonly StaffRole[];
  readonly vi: string;
  readonly en: string;
};

/**
 * Who may do what when with a consignment (screens.md, "Đơn"), in the order of the screen. Server and panel read the same
 * rows. Goods may be handed over without saying first that they are packed: whoever ships has packed.
 */
export const CONSIGNMENT_ACTS = {
  accept: { from: ["placed"], to: "accepted", roles: ["manager", "sales"], vi: "Nhận đơn", en: "accept" },
  pack: { from: ["accepted"], to: "packed", roles: ["manager", "sales"], vi: "Đã gói xong", en: "pack" },
  resend: { from: ["failed"], to: "shipped", roles: ["manager", "sales"], vi: "Giao lại", en: "send again" },
  ship: {
    from: ["accepted", "packed"],
    to: "shipped",
    roles: ["manager", "sales"],
    vi: "Giao cho vận chuyển",
    en: "ship",
  },
  deliver: { from: ["shipped"], to: "delivered", roles: ["manager", "sales"], vi: "Đã giao", en: "deliver" },
  "receive-cash": {
    from: ["delivered"],
    to: null,
    roles: ["manager", "sales", "accountant"],
    vi: "Đã nhận tiền mặt",
    en: "receive the cash",
  },
  fail: { from: ["shipped"], to: "failed", roles: ["manager", "sales"], vi: "Giao không được", en: "delivery failed" },
  "take-back": { from: ["failed"], to: "returned", roles: ["manager", "sales"], vi: "Nhận lại hàng", en: "take back" },
  refuse: {
    from: ["placed", "accepted", "packed"],
    to: "refused",
    roles: ["manager", "sales"],
    vi: "Từ chối đơn",
    en: "refuse",
  },
  undo: {
    from: ["accepted", "packed", "shipped", "failed", "delivered"],
    to: null,
    roles: ["manager", "sales"],
    vi: "Lấy lại việc vừa ghi",
    en: "take the last act back",
  },
} as const satisfies Record<ConsignmentAct, ActRow>;

const STEP_NAMES = {
  placed: { vi: "mới", en: "new" },
  accepted: { vi: "đang gói", en: "being packed" },
  packed: { vi: "đã gói xong", en: "packed" },
  shipped: { vi: "đang giao", en: "on its way" },
  failed: { vi: "giao không được", en: "not handed over" },
  delivered: { vi: "đã giao", en: "delivered" },
  refused: { vi: "đã từ chối", en: "refused" },
  returned: { vi: "hàng đã quay về", en: "taken back" },
} as const satisfies Record<ConsignmentStep, { vi: string; en: string }>;

/** How far each step is on the way to the shopper; a failed parcel is as far as a shipped one. */
const PROGRESS: Readonly<Record<ConsignmentStep, number>> = {
  placed: 0,
  accepted: 1,
  packed: 2,
  shipped: 3,
  failed: 3,
  delivered: 4,
  refused: -1,
  returned: -1,
};

/** Where a consignment stands: its step, and whether its money is in. */
export type Standing = { readonly step: ConsignmentStep; readonly paidThrough: PaidThrough; readonly isPaid: boolean };

/** True while money that is to come in advance is not in: nothing is packed, and the shopper may still not pay. */
export function awaitsPayment({ paidThrough, isPaid }: Omit<Standing, "step">): boolean {
  return paidThrough !== "cod" && !isPaid;
}

/** True when the act is possible now; cash is received once, and never for what was paid in advance. */
export function isPossible(act: ConsignmentAct, standing: Standing): boolean {
  const from: readonly ConsignmentStep[] = CONSIGNMENT_ACTS[act].from;
  if (!from.includes(standing.step) || awaitsPayment(standing)) return false;
  return act !== "receive-cash" || (standing.paidThrough === "cod" && !standing.isPaid);
}

/** True when the act was done already: asking again then answers the same instead of refusing (a double tap). */
export function isDone(act: ConsignmentAct, { step, paidThrough, isPaid }: Standing): boolean {
  if (act === "receive-cash") return paidThrough === "cod" && isPaid;
  const { to } = CONSIGNMENT_ACTS[act];
  if (to === null) return false;
  if (act === "accept" || act === "pack" || act === "ship" || act === "deliver") return PROGRESS[step] >= PROGRESS[to];
  return step === to;
}

/** The acts a person of this role may do now, in the order of the screen. Undo has its own place and time limit. */
export function actsFor(role: StaffRole, standing: Standing): readonly ConsignmentAct[] {
  return consignmentActs.filter((act) => act !== "undo" && mayDo(role, act) && isPossible(act, standing));
}

/** True when the role may ever do the act. */
export function mayDo(role: StaffRole, act: ConsignmentAct): boolean {
  const roles: readonly StaffRole[] = CONSIGNMENT_ACTS[act].roles;
  return roles.includes(role);
}

/** An act by its name in a URL, or null. */
export function actOf(text: string): ConsignmentAct | null {
  return consignmentActs.find((act) => act === text) ?? null;
}

const consignmentActs: readonly ConsignmentAct[] = [
  "accept",
  "pack",
  "resend",
  "ship",
  "deliver",
  "receive-cash",
  "fail",
  "take-back",
  "refuse",
  "undo",
];

type Language = "vi" | "en";

/** A step's name in a sentence; an unknown one stands for itself. */
export function stepName(step: string | undefined, language: Language): string {
  return Object.entries(STEP_NAMES).find(([key]) => key === step)?.[1][language] ?? String(step);
}

/** An act's name in a sentence; an unknown one stands for itself. */
export function actName(act: string | undefined, language: Language): string {
  return Object.entries(CONSIGNMENT_ACTS).find(([key]) => key === act)?.[1][language] ?? String(act);
}
