import type { CodDesk, CodResolution, HeldCodLine } from "@cho-phien/contract";
import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText, dongText } from "../format";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";
import { MatchBadge } from "./match-badge";

/** Lines a person has to look at, each with its ways out. */
export function HeldLines({ desk }: { readonly desk: CodDesk }) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.cod.held", { count: desk.heldCount })}
      </Heading>
      {desk.held.length === 0 ? <Text className="text-ui-fg-subtle px-6 py-4">{t("desk.cod.noneHeld")}</Text> : null}
      {desk.held.map((it) => (
        <HeldLine key={it.id} it={it} />
      ))}
    </Container>
  );
}

function HeldLine({ it }: { readonly it: HeldCodLine }) {
  const { t, i18n } = useTranslation();
  const dong = (amount: string) => dongText(amount, i18n.language);
  return (
    <article className="flex flex-col gap-3 px-6 py-4" aria-label={it.parcel}>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <Text weight="plus">
            {it.parcel} · {it.carrier}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {[it.orderCode, it.cooperativeName, it.reference, dayText(it.paidOn)].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <MatchBadge match={it.match} isKnown={false} />
      </div>
      <Text size="small" className="tabular-nums">
        {t("desk.cod.sums", {
          collected: dong(it.collectedDong),
          due: it.dueDong === null ? "—" : dong(it.dueDong),
          fee: dong(it.feeDong),
        })}
      </Text>
      <Text size="small">{t(it.resolution === "carrier_debt" ? "desk.cod.owes" : `desk.cod.why.${it.match}`)}</Text>
      {it.note ? <Text size="small">“{it.note}”</Text> : null}
      <WaysOut it={it} />
    </article>
  );
}

/** A note for what is only said, an order code for what was found; each button names its own consequence. */
function WaysOut({ it }: { readonly it: HeldCodLine }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [note, setNote] = useState("");
  const [orderCode, setOrderCode] = useState("");
  const [cooperative, setCooperative] = useState("");
  const resolve = (resolution: CodResolution) =>
    act.mutate({
      path: `/admin/cod-lines/${encodeURIComponent(it.id)}/resolve`,
      body: { resolution, note, orderCode, cooperative },
      done: t(`desk.cod.did.${resolution}`),
    });
  const needsNote = it.resolutions.some((each) => each === "ask_cooperative" || each === "give_back");
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-4">
        {it.resolutions.includes("found") ? (
          <>
            <Field id={`code-${it.id}`} label={t("desk.cod.orderCode")} value={orderCode} onChange={setOrderCode} />
            <Field
              id={`coop-${it.id}`}
              label={t("desk.cod.ofCooperative")}
              value={cooperative}
              onChange={setCooperative}
            />
          </>
        ) : null}
        {needsNote ? <Field id={`note-${it.id}`} label={t("desk.cod.note")} value={note} onChange={setNote} /> : null}
      </div>
      <Refusal id={`refusal-${it.id}`} sentence={act.refusal} />
      <div className="flex flex-wrap gap-2">
        {it.resolutions.map((each, at) => (
          <Button
            key={each}
            className="min-h-11"
            variant={at === 0 ? "primary" : "secondary"}
            isLoading={act.isPending}
            onClick={() => resolve(each)}
          >
            {t(`desk.cod.do.${each}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Field({ id, label, value, onChange }: FieldProps) {
  return (
    <div className="flex min-w-56 flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        className="h-11"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
