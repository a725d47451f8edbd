import type { DongString } from "@cho-phien/contract";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { dongText } from "../format";

/** What of the sum above it is shipping money; nothing where there is none. */
export function OfShipping({ shippingDong }: { readonly shippingDong: DongString }) {
  const { t, i18n } = useTranslation();
  if (shippingDong === "0") return null;
  return (
    <Text size="small" className="text-ui-fg-subtle text-right tabular-nums">
      {t("desk.remittances.ofShipping", { amount: dongText(shippingDong, i18n.language) })}
    </Text>
  );
}
