import type { OrderParcels } from "@cho-phien/contract";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DeskState } from "../desk/desk-state";
import { dongText } from "../desk/format";
import { FOCUS_RING } from "../desk/focus-ring";
import { useDesk } from "../desk/use-desk";

/** Beside an order: each cooperative's parcel, its cash, and whether the members' shares are in the books. */
const OrderParcelsWidget = ({ data: { id } }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation();
  const order = useDesk<OrderParcels>(`/admin/orders/${id}/consignments`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading level="h2" className="px-6 py-4">
        {t("desk.parcels.title")}
      </Heading>
      <DeskState reading={order} />
      {order.data?.parcels.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("desk.parcels.none")}
        </Text>
      ) : null}
      {order.data?.parcels.map((parcel) => (
        <Parcel key={parcel.id} parcel={parcel} />
      ))}
    </Container>
  );
};

function Parcel({ parcel }: { readonly parcel: OrderParcels["parcels"][number] }) {
  const { t, i18n } = useTranslation();
  const sent = [parcel.carrier, parcel.trackingCode].filter(Boolean).join(" · ");
  return (
    <div className="flex flex-col gap-1 px-6 py-4">
      <div className="flex items-start justify-between gap-3">
        <Text weight="plus">{parcel.cooperativeName}</Text>
        <StatusBadge
          className="shrink-0"
          color={parcel.step === "delivered" ? "green" : parcel.step === "refused" ? "red" : "orange"}
        >
          {t(`desk.parcels.step.${parcel.step}`)}
        </StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <a className={FOCUS_RING} href={`tel:${parcel.cooperativePhone}`}>
          {parcel.cooperativePhone}
        </a>
        {sent ? ` · ${sent}` : ""}
      </Text>
      <Text size="small">
        <span className="tabular-nums">{dongText(parcel.amountDong, i18n.language)}</span>
        {" · "}
        {t(`desk.parcels.paidThrough.${parcel.paidThrough}`)}
        {" · "}
        {t(parcel.isPaid ? "desk.parcels.paid" : "desk.parcels.due")}
        {parcel.isInTheBooks ? ` · ${t("desk.parcels.booked")}` : ""}
      </Text>
      {parcel.note ? (
        <Text size="small" className="whitespace-pre-line break-words">
          {t("desk.parcels.note")}: {parcel.note}
        </Text>
      ) : null}
      {parcel.giftMessage ? (
        <Text size="small" className="whitespace-pre-line break-words">
          {t("desk.parcels.gift")}: {parcel.giftMessage}
        </Text>
      ) : null}
    </div>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" });

export default OrderParcelsWidget;
