import type { RefundDeskRequest } from "@cho-phien/contract";
import { Button, Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonField } from "../reason-field";
import { useDeskAct } from "../use-desk";

/** What the shopper asks, what the cooperative answered, her pictures, and the operator's word. */
export function DeclinedReturn({ request }: { readonly request: RefundDeskRequest }) {
  const { t } = useTranslation();
  const said = request.decisions.find((it) => it.state === "declined")?.words;
  const order = t("desk.refunds.order", { code: request.orderCode, cooperative: request.cooperativeName });
  const photos = `/admin/refund-desk/requests/${request.id}/photos`;
  return (
    <article className="flex flex-col gap-2 px-6 py-4" aria-label={order}>
      <Text weight="plus">{order}</Text>
      <Text size="small">
        {request.lines.map(({ name, quantity }) => t("desk.refunds.piece", { count: quantity, name })).join(", ")} ·{" "}
        {t(`desk.refunds.reason.${request.reason}`)}
      </Text>
      {request.note ? <Text size="small">“{request.note}”</Text> : null}
      {said ? <Text size="small">{t("desk.refunds.said", { words: said })}</Text> : null}
      <ul className="flex flex-wrap gap-2">
        {request.photoIds.map((id, index) => (
          <li key={id}>
            <a href={`${photos}/${id}`} target="_blank" rel="noreferrer">
              <img
                src={`${photos}/${id}`}
                alt={t("desk.refunds.photo", { number: index + 1 })}
                className="h-24 w-24 rounded-md object-cover"
              />
            </a>
          </li>
        ))}
      </ul>
      <Judgement id={request.id} />
    </article>
  );
}

function Judgement({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [words, setWords] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const judge = (name: "overrule" | "uphold", done: string) =>
    act.mutate(
      { path: `/admin/refund-desk/requests/${id}/${name}`, body: { words }, done },
      { onError: () => field.current?.focus() },
    );
  return (
    <div className="flex flex-col gap-3">
      <ReasonField
        id={`words-${id}`}
        label={t("desk.refunds.words")}
        maxLength={300}
        value={words}
        onChange={setWords}
        refusal={act.refusal}
        field={field}
      />
      <div className="flex flex-wrap gap-2">
        <Button isLoading={act.isPending} onClick={() => judge("overrule", t("desk.refunds.overruled"))}>
          {t("desk.refunds.overrule")}
        </Button>
        <Button variant="secondary" isLoading={act.isPending} onClick={() => judge("uphold", t("desk.refunds.upheld"))}>
          {t("desk.refunds.uphold")}
        </Button>
      </div>
    </div>
  );
}
