import type { PayRunDetail } from "@cho-phien/contract";
import { dongFromWire, dongInWords } from "@cho-phien/money";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDong } from "@/lib/format";
import { Qr } from "./qr";

/**
 * The paper to sign, A4, only when printed: figures and words, a box for a name or a thumb, and each one's receipt link.
 * A link without the code confirms nothing, so a sheet that lies about gives nothing away.
 */
export function PaySheet({ run, origin }: { readonly run: PayRunDetail; readonly origin: string }): ReactNode {
  const t = useTranslations("coopPaying.paper");
  const locale = useLocale();
  return (
    <section className="pay-sheet" aria-hidden="true">
      <p className="font-semibold">{run.cooperativeName}</p>
      <p className="pay-sheet-title">{t("title")}</p>
      <p>{t("meta", { code: run.code, date: formatDate(run.sentAt), name: run.sentByName })}</p>
      <table>
        <thead>
          <tr>
            <th>{t("place")}</th>
            <th>{t("name")}</th>
            <th>{t("amount")}</th>
            <th>{t("sign")}</th>
            <th>{t("link")}</th>
          </tr>
        </thead>
        <tbody>
          {run.payouts.map((payout, index) => (
            <tr key={payout.payoutId}>
              <td>{index + 1}</td>
              <td>
                <strong>{payout.fullName}</strong>
                <br />
                {t(`methods.${payout.method}`)}
                {payout.reason ? <> · {t(`reasons.${payout.reason}`)}</> : null}
                {payout.account ? <> · {payout.account}</> : null}
              </td>
              <td>
                <strong className="number">{formatDong(payout.amountDong, locale)}</strong>
                <br />
                {dongInWords(dongFromWire(payout.amountDong))}
              </td>
              <td />
              <td>
                <Qr text={`${origin}${payout.receiptPath}`} label={payout.fullName} className="pay-sheet-qr" />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>{t("total", { count: run.payouts.length })}</td>
            <td colSpan={3}>
              <strong className="number">{formatDong(run.totalDong, locale)}</strong> (
              {dongInWords(dongFromWire(run.totalDong))})
            </td>
          </tr>
        </tfoot>
      </table>
      <div className="pay-sheet-signers">
        <p>{t("payer")}</p>
        <p>{t("accountant")}</p>
        <p>{t("head")}</p>
      </div>
      <p className="pay-sheet-note">{t("note")}</p>
    </section>
  );
}
