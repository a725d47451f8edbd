import type { SearchDesk } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MagnifyingGlass } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DeskState } from "../../desk/desk-state";
import { FoundNothing } from "../../desk/search/found-nothing";
import { StuckDocuments } from "../../desk/search/stuck-documents";
import { Synonyms } from "../../desk/search/synonyms";
import { SearchVersions } from "../../desk/search/search-versions";
import { useDesk, useDeskAct } from "../../desk/use-desk";

/** How often the page looks again: while something is being built, one wants to see it move. */
const LOOKS_EVERY_MS = { rebuilding: 1_000, resting: 10_000 };

/** Whether the search is up to date, what it could not find, and the names it knows. */
const SearchPage = () => {
  const { t } = useTranslation();
  const desk = useDesk<SearchDesk>("/admin/search-desk", (held) =>
    held?.isRebuilding ? LOOKS_EVERY_MS.rebuilding : LOOKS_EVERY_MS.resting,
  );
  return (
    <div className="flex flex-col gap-4" data-desk>
      <Container className="divide-y p-0">
        <Heading className="px-6 py-4">{t("desk.search.title")}</Heading>
        <DeskState reading={desk} />
        {desk.data ? <SearchVersions desk={desk.data} /> : null}
        {desk.data ? <Acts isRebuilding={desk.data.isRebuilding} /> : null}
      </Container>
      {desk.data && desk.data.stuck.length > 0 ? <StuckDocuments stuck={desk.data.stuck} /> : null}
      {desk.data ? <FoundNothing texts={desk.data.foundNothing} /> : null}
      {desk.data ? <Synonyms synonyms={desk.data.synonyms} /> : null}
    </div>
  );
};

function Acts({ isRebuilding }: { readonly isRebuilding: boolean }) {
  const { t } = useTranslation();
  const check = useDeskAct();
  const rebuild = useDeskAct();
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          isLoading={check.isPending}
          onClick={() => check.mutate({ path: "/admin/search-desk/check", done: t("desk.search.didCheck") })}
        >
          {t("desk.search.check")}
        </Button>
        <Button
          variant="secondary"
          disabled={isRebuilding}
          isLoading={rebuild.isPending}
          onClick={() => rebuild.mutate({ path: "/admin/search-desk/rebuild", done: t("desk.search.didRebuild") })}
        >
          {t("desk.search.rebuild")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("desk.search.rebuildHint")}
      </Text>
      {[check.refusal, rebuild.refusal].map((refusal) =>
        refusal ? (
          <Text key={refusal} role="alert" size="small" className="text-ui-fg-error">
            {refusal}
          </Text>
        ) : null,
      )}
    </div>
  );
}

export const config = defineRouteConfig({
  label: "desk.search.menu",
  translationNs: "translation",
  icon: MagnifyingGlass,
});

export default SearchPage;
