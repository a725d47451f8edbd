import type { GoodsDesk } from "@cho-phien/contract";
import { Button, Label, Text, Textarea } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "./format";
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
        size="small"
        variant="secondary"
        isLoading={act.isPending}
        onClick={() => act.mutate({ path: `/admin/goods/${productId}/lift`, done: t("desk.goods.lifted") })}
      >
        {t("desk.goods.lift")}
      </Button>
    </div>
  );
}

function NewHoldForm({ productId }: { productId: string }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [reason, setReason] = useState("");
  return (
    <form
      className="flex flex-col gap-2 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ path: `/admin/goods/${productId}/hold`, body: { reason }, done: t("desk.goods.hidden") });
      }}
    >
      <Label htmlFor="hold-reason" size="small">
        {t("desk.goods.reason")}
      </Label>
      <Textarea
        id="hold-reason"
        rows={2}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button size="small" variant="danger" type="submit" isLoading={act.isPending}>
        {t("desk.goods.hide")}
      </Button>
    </form>
  );
}
