"use client";

import { useState, type ReactNode } from "react";
import { Combobox } from "@/components/combobox";
import { PhotoPicker } from "@/components/photo-picker";
import type { FormFields } from "./fields";
import type { GoodsDraft } from "./goods-draft";
import type { EditorProps } from "./goods-editor";
import { MakerFields } from "./maker-fields";
import { MoreFields } from "./more-fields";
import { Preview } from "./preview";
import { SendBar } from "./send-bar";
import { SizeFields } from "./size-fields";
import { TextField } from "./text-field";
import { useGoodsForm } from "./use-goods-form";

type Props = EditorProps & { readonly draft: GoodsDraft | null; readonly first: FormFields };

/** Photos, four fields, everything else on demand; beside it what a shopper will see. */
export function GoodsForm(props: Props): ReactNode {
  const { goods, choices, kinds, locale, words, photoWords, draftName } = props;
  const form = useGoodsForm(props);
  const { fields, change, errorOf, photos } = form;
  const [firstPhotos] = useState(goods?.photos ?? []);
  return (
    <form ref={form.ref} noValidate onSubmit={form.onSubmit} className="mt-4 grid gap-6 md:grid-cols-[1fr_20rem]">
      <div className="grid content-start gap-6">
        <div data-field="photos" tabIndex={-1} className="grid gap-1">
          <PhotoPicker
            name="photos"
            label={words.photos}
            locale={locale}
            words={photoWords}
            draftKey={draftName}
            photos={firstPhotos}
            max={8}
            onChange={form.onPhotos}
          />
          {errorOf("photos") ? <p className="field-error">{errorOf("photos")}</p> : null}
        </div>
        <TextField
          name="name"
          label={words.name}
          help={words.nameHelp}
          value={fields.name}
          most={150}
          error={errorOf("name")}
          onChange={(name) => change({ name })}
        />
        <div data-field="categoryHandle">
          <Combobox
            id="goods-kind"
            name="categoryHandle"
            label={words.kind}
            help={words.kindHelp}
            {...(errorOf("categoryHandle") ? { error: errorOf("categoryHandle") ?? "" } : {})}
            options={kinds}
            code={fields.categoryHandle}
            noMatch={words.kindNone}
            placeholder=""
            onChoose={(categoryHandle) => change({ categoryHandle })}
          />
        </div>
        <SizeFields {...{ fields, words, errorOf }} onChange={change} />
        <MakerFields
          {...{ choices, words }}
          makers={fields.makers}
          error={errorOf("makers")}
          onChange={(makers) => change({ makers })}
        />
        <MoreFields {...{ fields, words }} onChange={change} />
      </div>
      <div>
        <Preview {...{ fields, locale, words }} photo={photos[0] ?? null} />
      </div>
      <SendBar state={goods?.state ?? "draft"} words={words} told={form.told} isSending={form.isSending} />
    </form>
  );
}
