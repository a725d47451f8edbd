import type { RemittanceDesk, RemittanceDueRow } from "@cho-phien/contract";
import { Button, Table, Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText, dongText } from "../format";
import { ReasonField } from "../reason-field";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";
import { OfShipping } from "./of-shipping";

/** Every cooperative with money due, what could be sent, and why not; one button makes a batch of all that can. */
export function DueList({ desk }: { readonly desk: RemittanceDesk }) {
  const { t, i18n } = useTranslation();
  const act = useDeskAct();
  return (
    <div className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6">
        <Text size="small" className="text-ui-fg-subtle">
          {t("desk.remittances.minimum", { amount: dongText(desk.minimumDong, i18n.language) })}
        </Text>
        <Button
          isLoading={act.isPending}
          onClick={() => act.mutate({ path: "/admin/remittance-batches", done: t("desk.remittances.proposed") })}
        >
          {t("desk.remittances.propose")}
        </Button>
      </div>
      <div className="px-6">
        <Refusal id="propose-refusal" sentence={act.refusal} />
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("desk.remittances.cooperative")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("desk.remittances.amount")}</Table.HeaderCell>
            <Table.HeaderCell>{t("desk.remittances.state")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {desk.due.map((row) => (
            <DueRow key={row.cooperativeId} row={row} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function DueRow({ row }: { readonly row: RemittanceDueRow }) {
  const { t, i18n } = useTranslation();
  const isUnderWay = row.underWayDong !== "0";
  return (
    <Table.Row>
      <Table.Cell>{row.name}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {dongText(row.amountDong, i18n.language)}
        <OfShipping shippingDong={row.shippingDong} />
      </Table.Cell>
      <Table.Cell className="py-2">
        <div className="flex flex-col items-start gap-2">
          <span>
            {row.because ? t(`desk.remittances.because.${row.because}`) : t("desk.remittances.ready")}
            {isUnderWay
              ? ` · ${t("desk.remittances.underWay", { amount: dongText(row.underWayDong, i18n.language) })}`
              : ""}
          </span>
          <HoldOf row={row} />
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

function HoldOf({ row }: { readonly row: RemittanceDueRow }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const path = `/admin/remittance-holds/${encodeURIComponent(row.cooperativeId)}`;
  if (row.hold)
    return (
      <>
        <Text size="small">
          {t("desk.remittances.heldSince", { day: dayText(row.hold.at), reason: row.hold.reason })}
        </Text>
        <Button
          size="small"
          variant="secondary"
          isLoading={act.isPending}
          onClick={() => act.mutate({ path: `${path}/lift`, done: t("desk.remittances.lifted") })}
        >
          {t("desk.remittances.lift")}
        </Button>
      </>
    );
  return (
    <details className="w-full">
      <summary className="txt-small cursor-pointer py-1">{t("desk.remittances.hold")}</summary>
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate(
            { path, body: { reason }, done: t("desk.remittances.held") },
            { onError: () => field.current?.focus() },
          );
        }}
      >
        <ReasonField
          id={`hold-${row.cooperativeId}`}
          label={t("desk.remittances.holdReason", { name: row.name })}
          maxLength={300}
          value={reason}
          onChange={setReason}
          refusal={act.refusal}
          field={field}
        />
        <Button size="small" variant="secondary" type="submit" isLoading={act.isPending}>
          {t("desk.remittances.hold")}
        </Button>
      </form>
    </details>
  );
}
