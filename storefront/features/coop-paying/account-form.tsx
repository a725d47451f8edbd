import type { PayoutDue } from "@cho-phien/contract";
import { banks } from "@cho-phien/vietnam/banks";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

/** A member's own account, asked for with her consent, so that the bank file knows where her money goes. */
export function AccountForm({ members }: { readonly members: readonly PayoutDue[] }): ReactNode {
  const t = useTranslations("coopPaying.account");
  const words = useTranslations("coopPaying.form");
  const locale = useLocale();
  return (
    <details id="account" className="mt-6">
      <summary className="link flex min-h-tap items-center font-semibold">{t("title")}</summary>
      <SentForm
        action={paths.api.coop.bankAccount}
        locale={locale}
        words={{ sending: words("sending"), offline: words("offline"), failed: words("failed") }}
        className="card mt-2 grid gap-4 p-4 sm:grid-cols-2"
      >
        <Field name="memberId" label={t("member")}>
          <select id="memberId" name="memberId" className="field">
            {members.map((it) => (
              <option key={it.memberId} value={it.memberId}>
                {it.account === null ? it.fullName : `${it.fullName} (${it.account})`}
              </option>
            ))}
          </select>
        </Field>
        <Field name="bankBin" label={t("bank")}>
          <select id="bankBin" name="bankBin" defaultValue="" className="field">
            <option value="">{t("bankNone")}</option>
            {banks().map(({ bin, name }) => (
              <option key={bin} value={bin}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field name="accountNumber" label={t("number")}>
          <input
            id="accountNumber"
            name="accountNumber"
            inputMode="numeric"
            autoComplete="off"
            maxLength={30}
            className="field"
          />
        </Field>
        <Field name="holderName" label={t("holder")}>
          <input id="holderName" name="holderName" autoComplete="off" maxLength={70} className="field" />
          <p className="mt-1 text-sm text-quiet">{t("holderHint")}</p>
        </Field>
        <div className="sm:col-span-2">
          <label className="flex min-h-tap items-start gap-3">
            <input type="checkbox" name="hasConsent" value="yes" className="mt-1 size-5" />
            <span>{t("consent")}</span>
          </label>
          <FieldError name="hasConsent" />
        </div>
        <SendButton>{t("submit")}</SendButton>
      </SentForm>
    </details>
  );
}

type FieldProps = { readonly name: string; readonly label: string; readonly children: ReactNode };

function Field({ name, label, children }: FieldProps): ReactNode {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      {children}
      <FieldError name={name} />
    </div>
  );
}
