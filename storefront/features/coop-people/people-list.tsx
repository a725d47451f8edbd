import type { CoopPeople, StaffRole } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import { paths } from "@/lib/paths";

const roles: readonly StaffRole[] = ["manager", "sales", "accountant"];

/** Everyone who may act for the cooperative. */
export function PeopleList({ people, mayEdit }: CoopPeople): ReactNode {
  const t = useTranslations("coopJoin.people");
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {people.map((person) => (
        <li key={person.id} className="card p-4">
          <p className="font-semibold text-ink">
            {person.fullName}
            {person.isYou ? <span className="font-normal whitespace-nowrap text-quiet"> ({t("you")})</span> : null}
          </p>
          <p className="number text-sm text-quiet">{person.phone}</p>
          <p className="mt-1">
            {t(`roleName.${person.role}`)}
            {person.hasAccount ? null : <span className="text-sm text-turmeric-deep"> · {t("waiting")}</span>}
          </p>
          {mayEdit ? <PersonForms person={person} /> : null}
          {person.hasAccount && (mayEdit || person.isYou) ? <Devices person={person} /> : null}
        </li>
      ))}
    </ul>
  );
}

function PersonForms({ person }: { readonly person: CoopPeople["people"][number] }): ReactNode {
  const t = useTranslations("coopJoin.people");
  return (
    <details className="mt-2">
      <summary
        aria-label={t("changeFor", { name: person.fullName })}
        className="link flex min-h-tap items-center text-sm"
      >
        {t("change")}
      </summary>
      <PeopleForm id={person.id} act="role">
        <RoleChoice chosen={person.role} idPrefix={person.id} />
        <SendButton>{t("saveRole")}</SendButton>
      </PeopleForm>
      <PeopleForm id={person.id} act="remove">
        <p className="border-t border-line pt-3 text-sm">{t("removeAsk", { name: person.fullName })}</p>
        <button type="submit" className="button w-full sm:w-auto">
          {t("remove")}
        </button>
      </PeopleForm>
    </details>
  );
}

/** Ends a person's open sessions: for a lost phone. */
function Devices({ person }: { readonly person: CoopPeople["people"][number] }): ReactNode {
  const t = useTranslations("coopJoin.people");
  return (
    <details>
      <summary
        aria-label={t("devicesFor", { name: person.fullName })}
        className="link flex min-h-tap items-center text-sm"
      >
        {t("devices")}
      </summary>
      <PeopleForm id={person.id} act="signOut">
        <p className="text-sm">{person.isYou ? t("signOutYou") : t("signOutAsk", { name: person.fullName })}</p>
        <button type="submit" className="button w-full sm:w-auto">
          {t("signOut")}
        </button>
      </PeopleForm>
    </details>
  );
}

/** Invites a person; a message brings her the code. */
export function InviteForm(): ReactNode {
  const t = useTranslations("coopJoin.people");
  return (
    <section aria-labelledby="invite" className="card mt-6 p-4">
      <h2 id="invite">{t("add")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("inviteHint")}</p>
      <PeopleForm id="" act="invite">
        <TextField name="fullName" label={t("fullName")} maxLength={80} autoComplete="off" />
        <TextField name="phone" type="tel" label={t("phone")} maxLength={20} autoComplete="off" />
        <RoleChoice chosen="sales" idPrefix="new" />
        <SendButton>{t("invite")}</SendButton>
      </PeopleForm>
    </section>
  );
}

function RoleChoice({ chosen, idPrefix }: { readonly chosen: StaffRole; readonly idPrefix: string }): ReactNode {
  const t = useTranslations("coopJoin.people");
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t("role")}</legend>
      <div className="grid gap-2">
        {roles.map((role) => (
          <label
            key={`${idPrefix}-${role}`}
            className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft"
          >
            <input type="radio" name="role" value={role} defaultChecked={role === chosen} className="size-5 shrink-0" />
            <span>
              <span className="block font-semibold">{t(`roleName.${role}`)}</span>
              <span className="block text-sm text-quiet">{t(`roleMeaning.${role}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError name="role" />
    </fieldset>
  );
}

type FormProps = {
  readonly id: string;
  readonly act: "invite" | "role" | "remove" | "signOut";
  readonly children: ReactNode;
};

function PeopleForm({ id, act, children }: FormProps): ReactNode {
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  return (
    <SentForm
      action={paths.api.coop.people}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      className="mt-3 grid gap-4"
    >
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="id" value={id} />
      {children}
    </SentForm>
  );
}
