import type { LotList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

type Props = {
  readonly list: LotList;
  readonly note: FormAnswer | null;
  readonly formKey: string;
  readonly draft: string;
};

/** A new lot: of what, called what, made when. Who brought what comes on its own page. */
export function OpenLotForm({ list, note, formKey, draft }: Props): ReactNode {
  const t = useTranslations("coopSharing.lots");
  const form = useTranslations("coopSharing.form");
  return (
    <SentForm
      action={paths.api.coop.lots}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft={draft}
      className="card mt-3 grid gap-4 p-4"
    >
      <input type="hidden" name="key" value={formKey} />
      <div className="grid gap-4 md:grid-cols-3">
        <div>
          <label htmlFor="productId" className="mb-1 block font-semibold">
            {t("goods")}
          </label>
          <select id="productId" name="productId" className="field">
            {list.goods.map((it) => (
              <option key={it.id} value={it.id}>
                {it.title}
              </option>
            ))}
          </select>
          <FieldError name="productId" />
        </div>
        <div>
          <label htmlFor="code" className="mb-1 block font-semibold">
            {t("code")}
          </label>
          <input
            id="code"
            name="code"
            maxLength={40}
            autoComplete="off"
            className="field"
            aria-describedby="code-hint"
          />
          <p id="code-hint" className="mt-1 text-sm text-quiet">
            {t("codeHint")}
          </p>
          <FieldError name="code" />
        </div>
        <div>
          <label htmlFor="madeOn" className="mb-1 block font-semibold">
            {t("madeOn")}
          </label>
          <input id="madeOn" name="madeOn" type="date" defaultValue={list.today} max={list.today} className="field" />
          <FieldError name="madeOn" />
        </div>
      </div>
      <SendButton>{t("open")}</SendButton>
    </SentForm>
  );
}
