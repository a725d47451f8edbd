import type { GoodsSheet } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";
import { ChangeList } from "./change-list";

type Props = {
  readonly found: GoodsSheet;
  readonly accepted: NonNullable<GoodsSheet["accepted"]>;
  readonly note: Note | null;
};

/** What a table wrote, and the way back for all of it. */
export function AcceptedSheet({ found, accepted, note }: Props): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  const locale = useLocale();
  const words = { sending: t("undoing"), offline: t("offline"), failed: t("failed") };
  return (
    <>
      <section className="card mt-4 p-4">
        <h2>{accepted.undoneAt ? t("undone") : t("written", { count: found.changes.length })}</h2>
        <p className="mt-1 text-quiet">
          {accepted.undoneAt
            ? t("undoneAt", { at: formatDateTime(accepted.undoneAt) })
            : t("writtenAt", { at: formatDateTime(accepted.at) })}
        </p>
        <p className="mt-3 flex flex-wrap gap-3">
          <LocalLink href={paths.coop.goods} className="button button-main">
            {t("toGoods")}
          </LocalLink>
          <LocalLink href={paths.coop.goodsSheets} className="button">
            {t("another")}
          </LocalLink>
        </p>
        {accepted.undoneAt ? null : (
          <details className="mt-2" open={note !== null && !note.isDone}>
            <summary className="link flex min-h-tap items-center">{t("undo")}</summary>
            <SentForm
              action={paths.api.coop.goodsSheetAct(found.id, "undo")}
              locale={locale}
              words={words}
              note={note}
              className="grid gap-3 pb-2"
            >
              <p>{t("undoAsk", { count: found.changes.length })}</p>
              <div>
                <SendButton>{t("undoConfirm")}</SendButton>
              </div>
            </SentForm>
          </details>
        )}
      </section>
      <section className="card mt-4 p-4">
        <h2>{t(accepted.undoneAt ? "wasWrittenTitle" : "writtenTitle")}</h2>
        <ChangeList changes={found.changes} />
      </section>
    </>
  );
}
