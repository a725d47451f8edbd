import type { WebhookEventView, WebhookInbox, WebhookState } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { InboxSolid } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { momentText } from "../../desk/format";
import { ReasonField } from "../../desk/reason-field";
import { useDesk, useDeskAct } from "../../desk/use-desk";

const STATES: readonly WebhookState[] = ["dead", "failing", "new", "away", "done"];

/** What outside companies told us: what waits for a person first. */
const WebhookInboxPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const state = STATES.find((it) => it === search.get("status")) ?? "dead";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const desk = useDesk<WebhookInbox>(`/admin/webhook-inbox?state=${state}&page=${page}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.webhookInbox.title")}</Heading>
      <DeskTabs
        current={state}
        tabs={STATES.map((it) => ({
          value: it,
          label: t(`desk.webhookInbox.state.${it}`),
          count: desk.data?.counts[it],
        }))}
      />
      <DeskState reading={desk} />
      {desk.data?.events.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.webhookInbox.none.${state}`)}</Text>
      ) : null}
      {desk.data?.events.map((it) => (
        <Event key={it.id} it={it} />
      ))}
      {desk.data ? <DeskPages page={page} count={desk.data.counts[state]} pageSize={desk.data.pageSize} /> : null}
    </Container>
  );
};

function Event({ it }: { readonly it: WebhookEventView }) {
  const { t } = useTranslation();
  const tries = t("desk.webhookInbox.tries", { tries: it.tries });
  const again = it.retryAt ? ` · ${t("desk.webhookInbox.retry", { at: momentText(it.retryAt) })}` : "";
  return (
    <article className="flex flex-col gap-2 px-6 py-4" aria-label={it.eventId}>
      <Text weight="plus" className="break-all">
        {t(`desk.webhookInbox.provider.${it.provider}`, { defaultValue: it.provider })} · {it.eventId}
      </Text>
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {t("desk.webhookInbox.received", { at: momentText(it.receivedAt) })} · {tries}
        {again}
      </Text>
      {it.lastError ? (
        <Text size="small" className="text-ui-fg-error break-words">
          {it.lastError}
        </Text>
      ) : null}
      {it.putAwayReason ? <Text size="small">“{it.putAwayReason}”</Text> : null}
      {it.state === "done" || it.state === "new" ? null : <TakeUp it={it} />}
    </article>
  );
}

function TakeUp({ it }: { readonly it: WebhookEventView }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const path = `/admin/webhook-inbox/${encodeURIComponent(it.id)}`;
  const putAway = () =>
    act.mutate(
      { path: `${path}/put-away`, body: { reason }, done: t("desk.webhookInbox.didPutAway") },
      { onError: () => field.current?.focus() },
    );
  return (
    <div className="flex flex-col gap-3">
      {it.state === "away" ? null : (
        <ReasonField
          id={`reason-${it.id}`}
          label={t("desk.webhookInbox.reason")}
          maxLength={300}
          value={reason}
          onChange={setReason}
          refusal={act.refusal}
          field={field}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          isLoading={act.isPending}
          onClick={() => act.mutate({ path: `${path}/try-again`, done: t("desk.webhookInbox.didTryAgain") })}
        >
          {t("desk.webhookInbox.tryAgain")}
        </Button>
        {it.state === "away" ? null : (
          <Button variant="secondary" isLoading={act.isPending} onClick={putAway}>
            {t("desk.webhookInbox.putAway")}
          </Button>
        )}
      </div>
    </div>
  );
}

export const config = defineRouteConfig({
  label: "desk.webhookInbox.menu",
  translationNs: "translation",
  icon: InboxSolid,
});

export default WebhookInboxPage;
