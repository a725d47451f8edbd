import type { CodMatch } from "@cho-phien/contract";
import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

type Props = { readonly match: CodMatch; readonly isKnown: boolean };

/** How a line stands to its parcel, in a word; the colour only repeats it. */
export function MatchBadge({ match, isKnown }: Props) {
  const { t } = useTranslation();
  if (isKnown) return <StatusBadge color="grey">{t("desk.cod.isKnown")}</StatusBadge>;
  return <StatusBadge color={match === "exact" ? "green" : "orange"}>{t(`desk.cod.match.${match}`)}</StatusBadge>;
}
