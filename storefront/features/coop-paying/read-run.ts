import { readAmount } from "@/lib/doors/read-amount";

export type RunItem = {
  readonly memberId: string;
  readonly amountDong: string;
  readonly method: string;
  readonly reason?: string;
};

export type ReadRun = { readonly items: readonly RunItem[] } | { readonly wrong: "amount"; readonly memberId: string };

/** A posted run: one `amount.<member>` each; empty or zero means she is not paid this time. */
export function readRun(form: FormData): ReadRun {
  const items: RunItem[] = [];
  for (const [name, value] of form) {
    if (!name.startsWith(AMOUNT) || typeof value !== "string") continue;
    const memberId = name.slice(AMOUNT.length);
    if (value.trim() === "") continue;
    const amountDong = readAmount(value);
    if (amountDong === null) return { wrong: "amount", memberId };
    if (amountDong === "0") continue;
    const method = textOf(form, `method.${memberId}`);
    const reason = textOf(form, `reason.${memberId}`);
    items.push({ memberId, amountDong, method, ...(method === "goods" && reason ? { reason } : {}) });
  }
  return { items };
}

const AMOUNT = "amount.";

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
