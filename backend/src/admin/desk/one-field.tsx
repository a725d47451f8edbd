import { Button, Input, Label } from "@medusajs/ui";
import { useRef, useState } from "react";
import { Refusal } from "./refusal";
import { useDeskAct } from "./use-desk";

type Act = { readonly path: string; readonly body: object; readonly done: string };

type Props = {
  readonly id: string;
  readonly label: string;
  readonly first: string;
  readonly button: string;
  readonly act: (value: string) => Act;
};

/** A field with its button: Enter does it, a refusal stands underneath and brings the keyboard back. */
export function OneField({ id, label, first, button, act: actOf }: Props) {
  const act = useDeskAct();
  const [value, setValue] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      className="flex min-w-72 flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(actOf(value.trim()), { onError: () => field.current?.focus() });
      }}
    >
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <div className="flex gap-2">
        <Input
          ref={field}
          id={id}
          size="small"
          autoComplete="off"
          maxLength={200}
          value={value}
          aria-invalid={act.refusal !== null}
          aria-describedby={`${id}-refusal`}
          onChange={(event) => setValue(event.target.value)}
        />
        <Button size="small" variant="secondary" type="submit" isLoading={act.isPending}>
          {button}
        </Button>
      </div>
      <Refusal id={`${id}-refusal`} sentence={act.refusal} />
    </form>
  );
}
