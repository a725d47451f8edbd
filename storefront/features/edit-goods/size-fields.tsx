"use client";

import type { ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import { emptySize, type FormFields, type SizeField } from "./fields";
import { TextField } from "./text-field";
import type { FormWords } from "./words";

type Props = {
  readonly fields: FormFields;
  readonly words: FormWords;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<FormFields>) => void;
};

const mostSizes = 100;

/** Price and stock: two fields for one size, a row of three for each of several. */
export function SizeFields({ fields, words, errorOf, onChange }: Props): ReactNode {
  const { sizes } = fields;
  const isSeveral = sizes.length > 1 || sizes.some((it) => it.title !== "");
  const change = (row: string, part: Partial<SizeField>) =>
    onChange({ sizes: sizes.map((it) => (it.row === row ? { ...it, ...part } : it)) });
  const add = () => onChange({ sizes: [...sizes, emptySize(crypto.randomUUID())] });
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">{words.sizes}</legend>
      {isSeveral ? (
        <TextField
          name="optionTitle"
          label={words.optionTitle}
          value={fields.optionTitle}
          most={40}
          suggestions={words.options.split("|")}
          onChange={(optionTitle) => onChange({ optionTitle })}
        />
      ) : null}
      {sizes.map((size, index) => (
        <SizeRow
          key={size.row}
          {...{ size, index, words, errorOf, isSeveral }}
          onChange={(part) => change(size.row, part)}
          onRemove={sizes.length > 1 ? () => onChange({ sizes: sizes.filter((it) => it !== size) }) : null}
        />
      ))}
      {sizes.length < mostSizes ? (
        <button type="button" className="button justify-self-start" onClick={add}>
          {isSeveral ? words.addSize : words.severalSizes}
        </button>
      ) : null}
    </fieldset>
  );
}

type RowProps = {
  readonly size: SizeField;
  readonly index: number;
  readonly words: FormWords;
  readonly isSeveral: boolean;
  readonly errorOf: Props["errorOf"];
  readonly onChange: (part: Partial<SizeField>) => void;
  readonly onRemove: (() => void) | null;
};

function SizeRow({ size, index, words, isSeveral, errorOf, onChange, onRemove }: RowProps): ReactNode {
  const at = `variants.${index}`;
  const number = index + 1;
  return (
    <div
      role="group"
      aria-label={isSeveral ? fillWords(words.sizeNumber, { number }) : words.oneSize}
      className={isSeveral ? "card grid gap-3 p-3" : "grid gap-3"}
    >
      {isSeveral ? (
        <TextField
          name={`${at}.title`}
          label={words.sizeName}
          value={size.title}
          most={80}
          error={errorOf(`${at}.title`)}
          onChange={(title) => onChange({ title })}
        />
      ) : null}
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField
          name={`${at}.priceDong`}
          label={words.price}
          help={index === 0 ? words.priceHelp : ""}
          value={size.price}
          isNumber
          most={20}
          error={errorOf(`${at}.priceDong`)}
          onChange={(price) => onChange({ price })}
        />
        <TextField
          name={`${at}.stock`}
          label={words.stock}
          help={
            size.reserved > 0 ? fillWords(words.promised, { count: size.reserved }) : index === 0 ? words.stockHelp : ""
          }
          value={size.stock}
          isNumber
          most={10}
          error={errorOf(`${at}.stock`)}
          onChange={(stock) => onChange({ stock })}
        />
      </div>
      {onRemove ? (
        <button
          type="button"
          className="link inline-flex min-h-tap items-center justify-self-start text-sm"
          onClick={onRemove}
        >
          {fillWords(words.removeSize, { number: size.title || number })}
        </button>
      ) : null}
    </div>
  );
}
