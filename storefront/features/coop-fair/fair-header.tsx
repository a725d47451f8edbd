"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";
import type { StallState } from "./use-stall";

type Props = { readonly state: StallState; readonly onSend: () => void };

/** Where she is, for whom, and what still waits to be sent. Links load whole pages: only this one is kept on the phone. */
export function FairHeader({ state, onSend }: Props): ReactNode {
  const t = useTranslations("coopFair");
  const locale = useLocale();
  const { snapshot, waiting, signInAt, isKept } = state;
  return (
    <header className="border-b border-line bg-card">
      <div className="page grid gap-1 py-2">
        <div className="flex items-center justify-between gap-3">
          <a
            href={localePath(locale, paths.coop.today)}
            className="link inline-flex min-h-tap shrink-0 items-center gap-1"
          >
            <span aria-hidden="true">←</span> {t("back")}
          </a>
          <p className="min-w-0 text-right text-sm leading-tight text-quiet">
            {snapshot?.stall.cooperative.name ?? ""}
          </p>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 pb-1">
          <h1>{t("title")}</h1>
          <Badge count={waiting.length} onSend={onSend} />
        </div>
        {signInAt && waiting.length > 0 ? (
          <p className="rounded-card bg-turmeric-soft p-3 text-turmeric-deep">
            {t("signInToSend", { count: waiting.length })}{" "}
            <a href={signInAt} className="font-semibold underline">
              {t("signIn")}
            </a>
          </p>
        ) : null}
        {snapshot && isKept !== null ? (
          <p className="text-sm text-quiet">{isKept ? t("kept") : t("notKeptOffline")}</p>
        ) : null}
      </div>
    </header>
  );
}

function Badge({ count, onSend }: { readonly count: number; readonly onSend: () => void }): ReactNode {
  const t = useTranslations("coopFair");
  return (
    <div role="status">
      {count > 0 ? (
        <button
          type="button"
          className="button border-turmeric-deep bg-turmeric-soft text-turmeric-deep"
          onClick={onSend}
        >
          {t("waiting", { count })}
        </button>
      ) : (
        <span className="text-sm text-tea">{t("allSent")}</span>
      )}
    </div>
  );
}
