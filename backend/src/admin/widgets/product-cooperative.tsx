import type { GoodsDesk } from "@cho-phien/contract";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DeskState } from "../desk/desk-state";
import { dayText } from "../desk/format";
import { FOCUS_RING } from "../desk/focus-ring";
import { HoldForm } from "../desk/hold-form";
import { useDesk } from "../desk/use-desk";

/** Beside a product: who sells it, its certificates, and the button that takes it out of the shop. */
const ProductCooperative = ({ data: { id } }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation();
  const desk = useDesk<GoodsDesk>(`/admin/goods/${id}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <div className="flex items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">{t("desk.goods.title")}</Heading>
        {desk.data ? (
          <StatusBadge className="shrink-0" color={desk.data.hold ? "red" : desk.data.isOnSale ? "green" : "grey"}>
            {t(desk.data.hold ? "desk.goods.held" : desk.data.isOnSale ? "desk.goods.onSale" : "desk.goods.notOnSale")}
          </StatusBadge>
        ) : null}
      </div>
      <DeskState reading={desk} />
      {desk.data ? (
        <>
          <CooperativeOf desk={desk.data} />
          <HoldForm productId={id} desk={desk.data} />
        </>
      ) : null}
    </Container>
  );
};

function CooperativeOf({ desk: { cooperative, certificates } }: { readonly desk: GoodsDesk }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-1 px-6 py-4">
      <Text weight="plus">{cooperative?.name ?? t("desk.goods.noCooperative")}</Text>
      {cooperative ? (
        <Text size="small" className="text-ui-fg-subtle">
          <a className={FOCUS_RING} href={`tel:${cooperative.phone}`}>
            {cooperative.phone}
          </a>{" "}
          · {t(`desk.cooperative.status.${cooperative.status}`)}
        </Text>
      ) : null}
      {certificates.map((it) => (
        <Text key={it.decisionNumber} size="small">
          {t("desk.goods.certificate", { ...it, validUntil: dayText(it.validUntil) })}
          {it.isVerified ? "" : ` (${t("desk.goods.unverified")})`}
        </Text>
      ))}
    </div>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" });

export default ProductCooperative;
