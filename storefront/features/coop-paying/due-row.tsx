import type { PayoutDue } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError } from "@/components/sent-form";
import { formatCount, formatDong } from "@/lib/format";

const methods = ["cash", "bank", "goods"] as const;
const reasons = ["food", "materials", "seed", "tools", "membership_fee"] as const;

/** One member of a run: what she is due, how much of it now, and how. Cleared, she waits for the next run. */
export function DueRow({ due }: { readonly due: PayoutDue }): ReactNode {
  const t = useTranslations("coopPaying.run");
  const locale = useLocale();
  const { memberId } = due;
  const id = (name: string) => `${name}-${memberId}`;
  return (
    <fieldset className="card group grid gap-3 p-4 md:grid-cols-[minmax(0,1fr)_12rem_14rem] md:items-start">
      <legend className="sr-only">{due.fullName}</legend>
      <div>
        <p className="font-semibold text-ink">{due.fullName}</p>
        <p className="text-sm text-quiet">{t("due", { amount: formatDong(due.dueDong, locale) })}</p>
        <p className="text-sm text-quiet">{due.confirmsBy === "own_phone" ? t("byPhone") : t("byDesk")}</p>
      </div>
      <div>
        <label htmlFor={id("amount")} className="mb-1 block text-sm font-semibold">
          {t("amount")}
        </label>
        <input
          id={id("amount")}
          name={`amount.${memberId}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          defaultValue={formatCount(Number(due.dueDong), locale)}
          className="field number text-right"
        />
        <FieldError name={`amount.${memberId}`} />
      </div>
      <div>
        <label htmlFor={id("method")} className="mb-1 block text-sm font-semibold">
          {t("method")}
        </label>
        <select
          id={id("method")}
          name={`method.${memberId}`}
          defaultValue={due.account === null ? "cash" : "bank"}
          className="field"
        >
          {methods.map((method) => (
            <option key={method} value={method}>
              {t(`methods.${method}`)}
            </option>
          ))}
        </select>
        <p className="mt-1 hidden text-sm text-quiet group-has-[option[value=bank]:checked]:block">
          {due.account ?? t("noAccount")}
        </p>
        <div className="mt-3 hidden group-has-[option[value=goods]:checked]:block">
          <label htmlFor={id("reason")} className="mb-1 block text-sm font-semibold">
            {t("reason")}
          </label>
          <select id={id("reason")} name={`reason.${memberId}`} defaultValue="" className="field">
            <option value="">{t("reasonNone")}</option>
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reasons.${reason}`)}
              </option>
            ))}
          </select>
          <FieldError name={`reason.${memberId}`} />
        </div>
      </div>
    </fieldset>
  );
}
