import type { CodDesk } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CashSolid } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { CodSheetLook } from "../../desk/cod/cod-sheet-look";
import { HeldLines } from "../../desk/cod/held-lines";
import { OverdueParcels } from "../../desk/cod/overdue-parcels";
import { PastSheets } from "../../desk/cod/past-sheets";
import { UploadSheet } from "../../desk/cod/upload-sheet";
import { DeskState } from "../../desk/desk-state";
import { useDesk } from "../../desk/use-desk";

/** Cash carriers collected: their sheets taken in, what does not agree, and who has not paid. */
const CodSheetsPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const page = Math.max(1, Number(search.get("page")) || 1);
  const sheet = search.get("sheet");
  const desk = useDesk<CodDesk>(`/admin/cod-sheets?page=${page}`);
  return (
    <div className="flex flex-col gap-4" data-desk>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("desk.cod.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("desk.cod.lead")}
          </Text>
        </div>
        <UploadSheet />
        <DeskState reading={desk} />
      </Container>
      {sheet ? <CodSheetLook key={sheet} id={sheet} /> : null}
      {desk.data ? <HeldLines desk={desk.data} /> : null}
      {desk.data ? <OverdueParcels desk={desk.data} /> : null}
      {desk.data ? <PastSheets desk={desk.data} /> : null}
    </div>
  );
};

export const config = defineRouteConfig({
  label: "desk.cod.menu",
  translationNs: "translation",
  icon: CashSolid,
});

export default CodSheetsPage;
