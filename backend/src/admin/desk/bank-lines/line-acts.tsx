import type { BankLineView } from "@cho-phien/contract";
import { Button, Input, Label, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";

type Line = { readonly line: BankLineView };

/** The ways out of the queue; each posts to the books, and says under its own field why it could not. */
export function LineActs({ line }: Line) {
  const { t } = useTranslation();
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-4 rounded-md p-4">
      <Text size="small">{line.outcome ? t(`desk.bankLines.why.${line.outcome}`) : ""}</Text>
      {line.acts.includes("ask") ? <Ask line={line} /> : null}
      {line.acts.includes("assign") ? <Assign line={line} /> : null}
      {line.acts.includes("return") ? <Return line={line} /> : null}
    </div>
  );
}

function Ask({ line }: Line) {
  const { t } = useTranslation();
  const act = useDeskAct();
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        size="small"
        variant="secondary"
        isLoading={act.isPending}
        onClick={() => act.mutate({ path: `/admin/bank-lines/${line.id}/ask`, done: t("desk.bankLines.didAsk") })}
      >
        {t("desk.bankLines.ask")}
      </Button>
      <Refusal id={`ask-${line.id}`} sentence={act.refusal} />
    </div>
  );
}

function Assign({ line }: Line) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const assign = (code: string) =>
    act.mutate({ path: `/admin/bank-lines/${line.id}/assign`, body: { code }, done: t("desk.bankLines.assigned") });
  return (
    <div className="flex flex-col gap-2">
      {line.proposals.map(({ code }) => (
        <div key={code} className="flex flex-wrap items-center gap-2">
          <Text size="small">{t("desk.bankLines.perhaps", { code })}</Text>
          <Button size="small" variant="secondary" isLoading={act.isPending} onClick={() => assign(code)}>
            {t("desk.bankLines.assign")} {code}
          </Button>
        </div>
      ))}
      <OneField
        id={`code-${line.id}`}
        label={t("desk.bankLines.code")}
        button={t("desk.bankLines.assign")}
        isBusy={act.isPending}
        refusal={act.refusal}
        onSend={assign}
      />
    </div>
  );
}

function Return({ line }: Line) {
  const { t } = useTranslation();
  const act = useDeskAct();
  return (
    <div className="flex flex-col gap-1">
      <OneField
        id={`back-${line.id}`}
        label={t("desk.bankLines.reference")}
        button={t("desk.bankLines.return")}
        isBusy={act.isPending}
        refusal={act.refusal}
        onSend={(reference) =>
          act.mutate({
            path: `/admin/bank-lines/${line.id}/return`,
            body: { reference },
            done: t("desk.bankLines.didReturn"),
          })
        }
      />
      <Text size="small" className="text-ui-fg-subtle">
        {t("desk.bankLines.returnHint")}
      </Text>
    </div>
  );
}

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onSend: (value: string) => void;
};

function OneField({ id, label, button, isBusy, refusal, onSend }: FieldProps) {
  const [value, setValue] = useState("");
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(value.trim());
      }}
    >
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <div className="flex flex-wrap gap-2">
        <div className="min-w-0 flex-1">
          <Input
            id={id}
            value={value}
            maxLength={60}
            autoComplete="off"
            aria-invalid={refusal !== null}
            aria-describedby={`${id}-refusal`}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
        <Button size="small" variant="secondary" type="submit" disabled={value.trim() === ""} isLoading={isBusy}>
          {button}
        </Button>
      </div>
      <Refusal id={`${id}-refusal`} sentence={refusal} />
    </form>
  );
}
