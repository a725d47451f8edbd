import type { GoodsDesk } from "@cho-phien/contract";
import { Button, Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "./format";
import { ReasonField } from "./reason-field";
import { Refusal } from "./refusal";
import { useDeskAct } from "./use-desk";

type Props = { readonly productId: string; readonly desk: GoodsDesk };

/** Hiding asks for the reason the cooperative will read; a hold shows its reason and can be lifted. */
export function HoldForm({ productId, desk: { hold } }: Props) {
  return hold ? <StandingHold productId={productId} hold={hold} /> : <NewHoldForm productId={productId} />;
}

function StandingHold({ productId, hold }: { productId: string; hold: NonNullable<GoodsDesk["hold"]> }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <Text size="small">{t("desk.goods.heldSince", { day: dayText(hold.heldAt), reason: hold.reason })}</Text>
      <Button
        variant="secondary"
        isLoading={act.isPending}
        onClick={() => act.mutate({ path: `/admin/goods/${productId}/lift`, done: t("desk.goods.lifted") })}
      >
        {t("desk.goods.lift")}
      </Button>
      <Refusal id="lift-refusal" sentence={act.refusal} />
    </div>
  );
}

function NewHoldForm({ productId }: { productId: string }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      className="flex flex-col gap-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(
          { path: `/admin/goods/${productId}/hold`, body: { reason }, done: t("desk.goods.hidden") },
          { onError: () => field.current?.focus() },
        );
      }}
    >
      <ReasonField
        id="hold-reason"
        label={t("desk.goods.reason")}
        maxLength={300}
        value={reason}
        onChange={setReason}
        refusal={act.refusal}
        field={field}
      />
      <Button variant="danger" type="submit" isLoading={act.isPending}>
        {t("desk.goods.hide")}
      </Button>
    </form>
  );
}
