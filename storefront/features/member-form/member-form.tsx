import type { MemberRecord, PhoneOwner } from "@cho-phien/contract";
import { communesOf, provinces } from "@cho-phien/vietnam/org-units";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { PlaceSelect } from "./place-select";

type Props = {
  readonly action: string;
  /** The member to correct; null for a new one. */
  readonly member: Pick<MemberRecord, "fullName" | "phone" | "phoneOwner" | "canRead" | "commune" | "province"> | null;
  readonly provinceCode: string;
  readonly today: string;
  readonly formKey: string;
  readonly note: Note | null;
};

const owners = ["self", "spouse", "other", "none"] as const satisfies readonly PhoneOwner[];

/** What is known of a member: her name, her phone and whose it is, where she lives. Facts about her are asked elsewhere. */
export function MemberForm({ action, member, provinceCode, today, formKey, note }: Props): ReactNode {
  const t = useTranslations("coopMembers.form");
  const locale = useLocale();
  const province = member?.province.code || provinceCode;
  const words = { sending: t("sending"), offline: t("offline"), failed: t("failed") };
  return (
    <SentForm action={action} locale={locale} words={words} note={note} className="card mt-4 grid max-w-2xl gap-5 p-4">
      <input type="hidden" name="key" value={formKey} />
      <div>
        <label htmlFor="fullName" className="mb-1 block font-semibold">
          {t("fullName")}
        </label>
        <input
          id="fullName"
          name="fullName"
          defaultValue={member?.fullName}
          autoComplete="off"
          maxLength={200}
          className="field"
        />
        <FieldError name="fullName" />
      </div>
      <div>
        <label htmlFor="phone" className="mb-1 block font-semibold">
          {t("phone")}
        </label>
        <p id="phone-hint" className="mb-1 text-sm text-quiet">
          {t("phoneHint")}
        </p>
        <input
          id="phone"
          name="phone"
          type="tel"
          inputMode="tel"
          defaultValue={member?.phone ?? ""}
          autoComplete="off"
          maxLength={40}
          aria-describedby="phone-hint"
          className="field"
        />
        <FieldError name="phone" />
      </div>
      <Choices name="phoneOwner" label={t("phoneOwner")} hint={t("phoneOwnerHint")}>
        {owners.map((owner) => (
          <Radio key={owner} name="phoneOwner" value={owner} isChosen={(member?.phoneOwner ?? "self") === owner}>
            {t(`owner.${owner}`)}
          </Radio>
        ))}
      </Choices>
      <Choices name="canRead" label={t("canRead")} hint={t("canReadHint")}>
        {(["yes", "no"] as const).map((answer) => (
          <Radio key={answer} name="canRead" value={answer} isChosen={(member?.canRead ?? true) === (answer === "yes")}>
            {t(`read.${answer}`)}
          </Radio>
        ))}
      </Choices>
      <PlaceSelect
        provinces={provinces().map(({ code, fullName }) => ({ code, fullName }))}
        communes={communesOf(province).map(({ code, fullName }) => ({ code, fullName }))}
        provinceCode={province}
        communeCode={member?.commune.code ?? ""}
        words={{
          province: t("province"),
          commune: t("commune"),
          choose: t("choose"),
          loading: t("loading"),
          communesFailed: t("communesFailed"),
        }}
      />
      {member ? null : <Joining today={today} />}
      <div>
        <SendButton>{t(member ? "save" : "add")}</SendButton>
      </div>
    </SentForm>
  );
}

function Joining({ today }: { readonly today: string }): ReactNode {
  const t = useTranslations("coopMembers.form");
  return (
    <>
      <div>
        <label htmlFor="joinedOn" className="mb-1 block font-semibold">
          {t("joinedOn")}
        </label>
        <input id="joinedOn" name="joinedOn" type="date" defaultValue={today} max={today} className="field" />
        <FieldError name="joinedOn" />
      </div>
      <div>
        <label className="flex min-h-tap items-center gap-3">
          <input type="checkbox" name="isAnotherPerson" value="yes" className="size-5" />
          <span>{t("isAnotherPerson")}</span>
        </label>
        <FieldError name="isAnotherPerson" />
      </div>
    </>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
};

function Choices({ name, label, hint, children }: ChoicesProps): ReactNode {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <p className="text-sm text-quiet">{hint}</p>
      <div className="mt-1 flex flex-wrap gap-x-6">{children}</div>
      <FieldError name={name} />
    </fieldset>
  );
}

type RadioProps = {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
};

function Radio({ name, value, isChosen, children }: RadioProps): ReactNode {
  return (
    <label className="flex min-h-tap items-center gap-2">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} className="size-5" />
      {children}
    </label>
  );
}
