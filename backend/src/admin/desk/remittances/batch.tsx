import type { RemittanceBatch } from "@cho-phien/contract";
import { Button, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { dongText, momentText } from "../format";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";
import { BankFileButton } from "./bank-file-button";
import { PasteReferences } from "./paste-references";
import { OfShipping } from "./of-shipping";
import { Transfer } from "./transfer";

/** One batch with its transfers and what can be done with it now. */
export function Batch({ batch }: { readonly batch: RemittanceBatch }) {
  const { t, i18n } = useTranslation();
  const heading = `batch-${batch.id}`;
  return (
    <section className="flex flex-col gap-3 px-6 py-4" aria-labelledby={heading}>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <Heading level="h2" id={heading}>
          {t("desk.remittances.batch", { code: batch.code })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`desk.remittances.batchState.${batch.state}`)} ·{" "}
          {momentText(batch.sentAt ?? batch.approvedAt ?? batch.proposedAt)}
        </Text>
      </div>
      <div className="flex flex-wrap items-baseline gap-3">
        <Text weight="plus" className="tabular-nums">
          {t("desk.remittances.total", { amount: dongText(batch.totalDong, i18n.language) })}
        </Text>
        <OfShipping shippingDong={batch.shippingDong} />
      </div>
      <ul className="flex flex-col divide-y">
        {batch.transfers.map((transfer) => (
          <Transfer key={transfer.id} batch={batch} transfer={transfer} />
        ))}
      </ul>
      <BatchActs batch={batch} />
      {batch.state === "sent" ? <PasteReferences batch={batch} /> : null}
    </section>
  );
}

function BatchActs({ batch }: { readonly batch: RemittanceBatch }) {
  const { t, i18n } = useTranslation();
  const act = useDeskAct();
  const path = `/admin/remittance-batches/${batch.id}`;
  const mayUndo = batch.state === "proposed" || batch.state === "approved";
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {batch.state === "proposed" ? (
          <Button
            isLoading={act.isPending}
            onClick={() => act.mutate({ path: `${path}/approve`, done: t("desk.remittances.approved") })}
          >
            {t("desk.remittances.approve", { amount: dongText(batch.totalDong, i18n.language) })}
          </Button>
        ) : null}
        {batch.state === "approved" || batch.state === "sent" ? <BankFileButton batch={batch} /> : null}
        {mayUndo ? (
          <Button
            variant="secondary"
            isLoading={act.isPending}
            onClick={() => act.mutate({ path: `${path}/undo`, done: t("desk.remittances.undone") })}
          >
            {t("desk.remittances.undo")}
          </Button>
        ) : null}
      </div>
      <Refusal id={`refusal-${batch.id}`} sentence={act.refusal} />
    </div>
  );
}
