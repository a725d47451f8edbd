import type { OrderView } from "@cho-phien/contract";
import { banks } from "@cho-phien/vietnam/banks";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

/** Where the shopper's money goes back to; asked for only while some waits for a transfer. */
export function AccountCard({ order }: { readonly order: OrderView }): ReactNode {
  const t = useTranslations("returns.account");
  const words = useTranslations("returns.form");
  const locale = useLocale();
  const isWaiting = order.consignments.some(({ returns }) =>
    returns.refunds.some(({ way, paidAt }) => way === "transfer" && paidAt === null),
  );
  if (!isWaiting) return null;
  const form = { sending: words("sending"), offline: words("offline"), failed: words("failed") };
  return (
    <section className="card mt-4 p-4" aria-labelledby="refund-account">
      <h2 id="refund-account" className="text-base">
        {t("title")}
      </h2>
      {order.refundAccount ? <p className="mt-2 text-tea">{t("held", { account: order.refundAccount })}</p> : null}
      <p className="mt-2 text-sm text-quiet">{t("hint")}</p>
      <SentForm action={paths.api.orderRefundAccount} locale={locale} words={form} className="mt-3 grid gap-4">
        <input type="hidden" name="code" value={order.code} />
        <div>
          <label htmlFor="refund-bank" className="mb-1 block font-semibold">
            {t("bank")}
          </label>
          <select id="refund-bank" name="bankBin" defaultValue="" className="field">
            <option value="">{t("bankNone")}</option>
            {banks().map(({ bin, name }) => (
              <option key={bin} value={bin}>
                {name}
              </option>
            ))}
          </select>
          <FieldError name="bankBin" />
        </div>
        <div>
          <label htmlFor="refund-number" className="mb-1 block font-semibold">
            {t("number")}
          </label>
          <input
            id="refund-number"
            name="accountNumber"
            inputMode="numeric"
            autoComplete="off"
            maxLength={30}
            className="field number"
          />
          <FieldError name="accountNumber" />
        </div>
        <div>
          <label htmlFor="refund-holder" className="mb-1 block font-semibold">
            {t("holder")}
          </label>
          <input id="refund-holder" name="holderName" autoComplete="name" maxLength={70} className="field" />
          <FieldError name="holderName" />
        </div>
        <SendButton>{t("send")}</SendButton>
      </SentForm>
    </section>
  );
}
