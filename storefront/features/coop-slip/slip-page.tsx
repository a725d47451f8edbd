import type { Slip } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { papers, type Paper } from "./paper";
import { PrintButton } from "./print-button";
import "./slip.css";
import { SlipSheet } from "./slip-sheet";

type Props = {
  readonly slips: readonly Slip[];
  readonly paper: Paper;
  /** Where the list or the order is. */
  readonly back: string;
  /** This page on another paper. */
  readonly onPaper: (paper: Paper) => string;
};

/** Slips to print, without the panel around them; what is not the slip stays off the paper. */
export function SlipPage({ slips, paper, back, onPaper }: Props): ReactNode {
  const t = useTranslations("coopOrders.slip");
  return (
    <>
      <div className="mb-4 grid gap-3 print:hidden">
        <LocalLink href={back} className="link inline-flex min-h-tap items-center text-sm">
          ‹ {t("back")}
        </LocalLink>
        <h1>{t("title")}</h1>
        {slips.length > 0 ? (
          <>
            <nav aria-label={t("paper")} className="flex flex-wrap items-center gap-2">
              <span className="text-sm text-quiet">{t("paper")}</span>
              {papers.map((it) => (
                <LocalLink
                  key={it}
                  href={onPaper(it)}
                  aria-current={it === paper ? "page" : undefined}
                  className="button aria-[current=page]:border-ink aria-[current=page]:bg-ink-soft"
                >
                  {t(it)}
                </LocalLink>
              ))}
            </nav>
            <p className="flex flex-wrap items-center gap-3">
              <PrintButton label={t("print")} />
              <span className="text-sm text-quiet">{t("printHint")}</span>
            </p>
          </>
        ) : null}
      </div>
      {slips.length === 0 ? (
        <Notice title={t("none")}>
          <p className="text-quiet">{t("noneHint")}</p>
        </Notice>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] justify-items-center gap-4 print:block">
          {slips.map((slip) => (
            <SlipSheet key={slip.id} slip={slip} paper={paper} />
          ))}
        </div>
      )}
    </>
  );
}
