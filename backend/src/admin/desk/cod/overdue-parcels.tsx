import type { CodDesk } from "@cho-phien/contract";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { FOCUS_RING } from "../focus-ring";
import { dayText, dongText } from "../format";

/** Parcels delivered long ago whose cash nobody has: the carrier is to be rung up. */
export function OverdueParcels({ desk }: { readonly desk: CodDesk }) {
  const { t, i18n } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.cod.overdue", { count: desk.overdueCount, days: desk.overdueDays })}
      </Heading>
      {desk.overdue.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-4">{t("desk.cod.noneOverdue")}</Text>
      ) : null}
      {desk.overdue.map((it) => (
        <div key={it.consignmentId} className="flex flex-wrap items-start justify-between gap-2 px-6 py-3">
          <div>
            <Link className={`${FOCUS_RING} underline underline-offset-4`} to={`/orders/${it.orderId}`}>
              <Text weight="plus">{it.orderCode}</Text>
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {[it.carrier, it.trackingCode, it.cooperativeName, it.cooperativePhone].filter(Boolean).join(" · ")}
            </Text>
          </div>
          <div className="text-right">
            <Text className="tabular-nums">{dongText(it.dueDong, i18n.language)}</Text>
            <Text size="small" className="text-ui-fg-subtle tabular-nums">
              {t("desk.cod.since", { day: dayText(it.deliveredAt), count: it.days })}
            </Text>
          </div>
        </div>
      ))}
    </Container>
  );
}
