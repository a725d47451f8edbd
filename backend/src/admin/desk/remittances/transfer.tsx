import type { RemittanceBatch, RemittanceTransfer } from "@cho-phien/contract";
import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { dongText } from "../format";
import { OneField } from "../one-field";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";
import { OfShipping } from "./of-shipping";

type Props = { readonly batch: RemittanceBatch; readonly transfer: RemittanceTransfer };

/** One transfer of a batch: to whom, how much, where it stands, and the one or two things to do about it now. */
export function Transfer({ batch, transfer }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <li className="flex flex-col gap-2 py-3" aria-label={transfer.name}>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <Text>
          {transfer.place}. {transfer.name} · {transfer.account}
        </Text>
        <div className="ml-auto">
          <Text weight="plus" className="text-right tabular-nums">
            {dongText(transfer.amountDong, i18n.language)}
          </Text>
          <OfShipping shippingDong={transfer.shippingDong} />
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`desk.remittances.transferState.${transfer.state}`, {
          reference: transfer.bankReference,
          reason: transfer.failure,
        })}
      </Text>
      {batch.state === "proposed" ? <Adjust batch={batch} transfer={transfer} /> : null}
      {transfer.state === "sent" || transfer.state === "arrived" ? <End batch={batch} transfer={transfer} /> : null}
    </li>
  );
}

function Adjust({ batch, transfer }: Props) {
  const { t, i18n } = useTranslation();
  const act = useDeskAct();
  const path = `/admin/remittance-batches/${batch.id}/transfers/${transfer.id}`;
  const isLeftOut = transfer.state === "left_out";
  const done = isLeftOut ? t("desk.remittances.taken") : t("desk.remittances.left");
  return (
    <div className="flex flex-wrap items-end gap-3">
      {isLeftOut ? null : (
        <OneField
          id={`amount-${transfer.id}`}
          label={t("desk.remittances.lower", { name: transfer.name, due: dongText(transfer.dueDong, i18n.language) })}
          first={transfer.amountDong}
          button={t("desk.remittances.change")}
          act={(value) => ({
            path,
            body: { amountDong: value.replace(/[.\s₫]/g, "") },
            done: t("desk.remittances.changed"),
          })}
        />
      )}
      <Button
        size="small"
        variant="secondary"
        isLoading={act.isPending}
        onClick={() => act.mutate({ path, body: { isLeftOut: !isLeftOut }, done })}
      >
        {isLeftOut ? t("desk.remittances.takeIn") : t("desk.remittances.leaveOut")}
      </Button>
      <Refusal id={`adjust-${transfer.id}`} sentence={act.refusal} />
    </div>
  );
}

function End({ batch, transfer }: Props) {
  const { t } = useTranslation();
  const path = `/admin/remittance-batches/${batch.id}/transfers/${transfer.id}`;
  return (
    <div className="flex flex-wrap items-end gap-4">
      {transfer.state === "sent" ? (
        <OneField
          id={`reference-${transfer.id}`}
          label={t("desk.remittances.reference", { name: transfer.name })}
          first=""
          button={t("desk.remittances.enter")}
          act={(bankReference) => ({
            path: `${path}/reference`,
            body: { bankReference },
            done: t("desk.remittances.entered"),
          })}
        />
      ) : null}
      <OneField
        id={`fail-${transfer.id}`}
        label={t("desk.remittances.failReason", { name: transfer.name })}
        first=""
        button={t("desk.remittances.fail")}
        act={(reason) => ({ path: `${path}/fail`, body: { reason }, done: t("desk.remittances.failed") })}
      />
    </div>
  );
}
