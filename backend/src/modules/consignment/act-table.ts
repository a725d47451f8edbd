import type { ConsignmentAct, ConsignmentStep, StaffRole } from "@cho-phien/contract";

type ActRow = {
  /** The steps in which the act is possible. */
  readonly from: readonly ConsignmentStep[];
  /** The step it leads to; null when the parcel stays where it is. */
  readonly to: ConsignmentStep | null;
  readonly roles: readonly StaffRole[];
  readonly vi: string;
  readonly en: string;
};

/** Who may do what when with a consignment (screens.md, "Đơn"). Server and panel read the same rows. */
export const CONSIGNMENT_ACTS = {
  accept: { from: ["placed"], to: "accepted", roles: ["manager", "sales"], vi: "Nhận đơn", en: "accept" },
  ship: { from: ["accepted"], to: "shipped", roles: ["manager", "sales"], vi: "Giao cho vận chuyển", en: "ship" },
  deliver: { from: ["shipped"], to: "delivered", roles: ["manager", "sales"], vi: "Đã giao", en: "deliver" },
  "receive-cash": {
    from: ["delivered"],
    to: null,
    roles: ["manager", "sales", "accountant"],
    vi: "Đã nhận tiền mặt",
    en: "receive the cash",
  },
} as const satisfies Record<ConsignmentAct, ActRow>;

const STEP_NAMES = {
  placed: { vi: "mới", en: "new" },
  accepted: { vi: "đang gói", en: "being packed" },
  shipped: { vi: "đang giao", en: "on its way" },
  delivered: { vi: "đã giao", en: "delivered" },
  refused: { vi: "đã từ chối", en: "refused" },
} as const satisfies Record<ConsignmentStep, { vi: string; en: string }>;

type Standing = { readonly step: ConsignmentStep; readonly cashReceived: boolean };

/** True when the act is possible now; cash is received once. */
export function isPossible(act: ConsignmentAct, { step, cashReceived }: Standing): boolean {
  const from: readonly ConsignmentStep[] = CONSIGNMENT_ACTS[act].from;
  return from.includes(step) && !(act === "receive-cash" && cashReceived);
}

/** True when the act was done already: asking again then answers the same instead of refusing (a double tap). */
export function isDone(act: ConsignmentAct, { step, cashReceived }: Standing): boolean {
  if (act === "receive-cash") return cashReceived;
  const order: readonly ConsignmentStep[] = ["placed", "accepted", "shipped", "delivered"];
  return order.indexOf(step) >= order.indexOf(CONSIGNMENT_ACTS[act].to);
}

/** The acts a person of this role may do now, in the order of the screen. */
export function actsFor(role: StaffRole, standing: Standing): readonly ConsignmentAct[] {
  const acts: readonly ConsignmentAct[] = ["accept", "ship", "deliver", "receive-cash"];
  return acts.filter((act) => mayDo(role, act) && isPossible(act, standing));
}

/** True when the role may ever do the act. */
export function mayDo(role: StaffRole, act: ConsignmentAct): boolean {
  const roles: readonly StaffRole[] = CONSIGNMENT_ACTS[act].roles;
  return roles.includes(role);
}

type Language = "vi" | "en";

/** A step's name in a sentence; an unknown one stands for itself. */
export function stepName(step: string | undefined, language: Language): string {
  return Object.entries(STEP_NAMES).find(([key]) => key === step)?.[1][language] ?? String(step);
}

/** An act's name in a sentence; an unknown one stands for itself. */
export function actName(act: string | undefined, language: Language): string {
  return Object.entries(CONSIGNMENT_ACTS).find(([key]) => key === act)?.[1][language] ?? String(act);
}
