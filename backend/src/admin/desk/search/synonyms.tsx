import type { SearchSynonym } from "@cho-phien/contract";
import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";

/** Names of one thing: what is called one of them is found under all. */
export function Synonyms({ synonyms }: { readonly synonyms: readonly SearchSynonym[] }) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("desk.search.synonyms")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("desk.search.synonymsHint")}
        </Text>
      </div>
      {synonyms.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-4">{t("desk.search.noSynonyms")}</Text>
      ) : null}
      {synonyms.map((it) => (
        <Row key={it.id} it={it} />
      ))}
      <NewNames />
    </Container>
  );
}

function Row({ it }: { readonly it: SearchSynonym }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const names = it.names.join(", ");
  return (
    <div className="px-6 py-3">
      <div className="flex items-center justify-between gap-2">
        <Text className="min-w-0 break-words">{names}</Text>
        <Button
          variant="secondary"
          isLoading={act.isPending}
          aria-label={t("desk.search.removeNames", { names })}
          onClick={() =>
            act.mutate({ path: `/admin/search-desk/synonyms/${it.id}/remove`, done: t("desk.search.didRemove") })
          }
        >
          {t("desk.search.remove")}
        </Button>
      </div>
      <Refusal id={`refusal-${it.id}`} sentence={act.refusal} />
    </div>
  );
}

function NewNames() {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [text, setText] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    const names = text.split(",").flatMap((it) => it.trim() || []);
    act.mutate(
      { path: "/admin/search-desk/synonyms", body: { names }, done: t("desk.search.didAdd") },
      { onSuccess: () => setText("") },
    );
  };
  return (
    <form className="flex flex-col gap-2 px-6 py-4" onSubmit={add}>
      <Label htmlFor="new-names">{t("desk.search.newNames")}</Label>
      <Input
        id="new-names"
        value={text}
        maxLength={500}
        aria-describedby="refusal-new-names"
        aria-invalid={act.refusal !== null}
        onChange={(event) => setText(event.target.value)}
      />
      <Refusal id="refusal-new-names" sentence={act.refusal} />
      <Button className="self-start" type="submit" isLoading={act.isPending}>
        {t("desk.search.add")}
      </Button>
    </form>
  );
}
