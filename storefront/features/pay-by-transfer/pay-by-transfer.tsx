import type { OrderView, TransferView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { AskAgain } from "./ask-again";
import { CopyRow } from "./copy-row";
import { ShareQr } from "./share-qr";
import { TimeLeft } from "./time-left";

type Ask = NonNullable<TransferView["ask"]>;

/** How to transfer what an order lacks, and what became of what was sent; nothing for an order paid another way. */
export function PayByTransfer({ order: { transfer, code } }: { readonly order: OrderView }): ReactNode {
  if (!transfer) return null;
  return (
    <>
      <HeldMoney transfer={transfer} />
      {transfer.ask ? <AskCard ask={transfer.ask} code={code} isRest={transfer.heldDong !== "0"} /> : null}
    </>
  );
}

function HeldMoney({ transfer: { state, heldDong, returnedDong } }: { readonly transfer: TransferView }): ReactNode {
  const t = useTranslations("payTransfer");
  const locale = useLocale();
  if (heldDong === "0" && returnedDong === "0") return null;
  return (
    <div role="status" className="mt-4 grid gap-1 rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
      {heldDong === "0" ? null : <p>{t(`held.${state}`, { amount: formatDong(heldDong, locale) })}</p>}
      {returnedDong === "0" ? null : <p>{t("returned", { amount: formatDong(returnedDong, locale) })}</p>}
    </div>
  );
}

type CardProps = { readonly ask: Ask; readonly code: string; readonly isRest: boolean };

function AskCard({ ask, code, isRest }: CardProps): ReactNode {
  const t = useTranslations("payTransfer");
  const locale = useLocale();
  const amount = formatDong(ask.amountDong, locale);
  return (
    <section className="card mt-4 p-4" aria-labelledby="chuyen-khoan">
      <h2 id="chuyen-khoan">{t(isRest ? "rest" : "title", { amount })}</h2>
      <p className="mt-1">{t("lead")}</p>
      <div className="mt-4 grid gap-5 sm:grid-cols-[auto_1fr]">
        <div className="grid content-start justify-items-center gap-3">
          {/* The picture is drawn by our own backend for this order; a loader has nothing to make smaller. */}
          <img
            src={`data:image/svg+xml;utf8,${encodeURIComponent(ask.svg)}`}
            alt={t("alt", { amount, content: ask.content })}
            width={240}
            height={240}
            className="rounded-lg border border-line bg-white"
          />
          <div className="flex flex-wrap justify-center gap-2">
            <ShareQr png={ask.png} name={ask.content} words={{ share: t("share"), title: t("shareTitle", { code }) }} />
            <a href={ask.png} download={`vietqr-${ask.content}.png`} className="button">
              {t("save")}
            </a>
          </div>
          <p className="max-w-60 text-center text-sm text-quiet sm:text-left">{t("saveHint")}</p>
        </div>
        <AskRows ask={ask} amount={amount} />
      </div>
      <p className="mt-4">
        {t("until", { when: formatDateTime(ask.expiresAt) })}{" "}
        <TimeLeft until={ask.expiresAt} words={{ left: t.raw("left"), over: t("over") }} />
      </p>
      <AskAgain words={{ waiting: t("waiting"), stopped: t("stopped"), again: t("again") }} />
    </section>
  );
}

function AskRows({ ask, amount }: { readonly ask: Ask; readonly amount: string }): ReactNode {
  const t = useTranslations("payTransfer");
  const rows = [
    { what: t("bank"), shown: ask.bankName, copied: ask.bankName },
    { what: t("account"), shown: ask.accountNumber, copied: ask.accountNumber },
    { what: t("holder"), shown: ask.holder, copied: ask.holder },
    { what: t("amount"), shown: amount, copied: ask.amountDong },
    { what: t("content"), shown: ask.content, copied: ask.content },
  ];
  return (
    <dl className="grid content-start divide-y divide-line">
      {rows.map(({ what, shown, copied }) => (
        <CopyRow
          key={what}
          what={what}
          shown={shown}
          copied={copied}
          words={{ copy: t("copy"), copied: t("copied"), label: t("copyWhat", { what }) }}
        />
      ))}
    </dl>
  );
}
