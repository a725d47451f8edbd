import type { OfficerList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";
import { byUnit } from "./officers-of";

type Person = OfficerList["officers"][number];
type Grant = Person["grants"][number];

/** Everyone who works on the units below hers: what each was given, by whom, until when. */
export function OfficerCards({ officers, formKey }: Pick<OfficerList, "officers"> & { formKey: string }): ReactNode {
  return (
    <ul className="mt-4 grid items-start gap-3 xl:grid-cols-2">
      {officers.map((it) => (
        <li key={it.id} className="card p-4">
          <h2 className="text-lg">{it.fullName}</h2>
          <p className="number text-sm text-quiet">{it.phone}</p>
          {byUnit(it.grants).map(({ unit, grants }) => (
            <section key={unit.code} className="mt-3" aria-label={`${it.fullName}: ${unit.name}`}>
              <h3 className="text-base">{unit.name}</h3>
              <ul className="divide-y divide-line">
                {grants.map((grant) => (
                  <GrantRow key={grant.id} person={it} grant={grant} formKey={formKey} />
                ))}
              </ul>
            </section>
          ))}
        </li>
      ))}
    </ul>
  );
}

type RowProps = { readonly person: Person; readonly grant: Grant; readonly formKey: string };

function GrantRow({ person, grant, formKey }: RowProps): ReactNode {
  const t = useTranslations("unionOfficers");
  const { purpose, validUntil, mayRevoke } = grant;
  const date = validUntil === null ? null : formatDate(mayRevoke ? lastDay(validUntil) : validUntil);
  const end = date === null ? t("noEnd") : t(mayRevoke ? "until" : "ended", { date });
  return (
    <li className="py-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className={mayRevoke ? "font-semibold first-letter:uppercase" : "text-quiet first-letter:uppercase"}>
          {t(`purpose.${purpose}`)}
        </span>
        <span className="text-sm text-quiet">{end}</span>
      </p>
      {grant.givenBy ? <p className="text-sm text-quiet">{t("givenBy", { name: grant.givenBy })}</p> : null}
      {mayRevoke ? <TakeBack person={person} grant={grant} /> : <GiveAgain {...{ person, grant, formKey }} />}
    </li>
  );
}

/** A grant ends at the first instant after its last day. */
function lastDay(validUntil: string): string {
  return new Date(Date.parse(validUntil) - 1).toISOString();
}

/** Opens to the question before it takes anything back. */
function TakeBack({ person, grant }: Omit<RowProps, "formKey">): ReactNode {
  const t = useTranslations("unionOfficers");
  const words = { name: person.fullName, purpose: t(`purpose.${grant.purpose}`), unit: grant.unit.name };
  return (
    <details>
      <summary aria-label={t("takeBackFor", words)} className="link flex min-h-tap items-center text-sm">
        {t("takeBack")}
      </summary>
      <GrantForm action={paths.api.union.grants} person={person}>
        <input type="hidden" name="grant" value={grant.id} />
        <p className="text-sm">{t("takeBackAsk", words)}</p>
        <button type="submit" className="button w-full sm:w-auto">
          {t("takeBackDo")}
        </button>
      </GrantForm>
    </details>
  );
}

/** The way back from a grant that ended or was taken by mistake. */
function GiveAgain({ person, grant, formKey }: RowProps): ReactNode {
  const t = useTranslations("unionOfficers");
  const words = { name: person.fullName, purpose: t(`purpose.${grant.purpose}`), unit: grant.unit.name };
  return (
    <GrantForm action={paths.api.union.officers} person={person}>
      <input type="hidden" name="key" value={`${formKey}-${grant.id}`.slice(0, 60)} />
      <input type="hidden" name="phone" value={person.phone} />
      <input type="hidden" name="communeCode" value={grant.unit.code} />
      <input type="hidden" name="purposes" value={grant.purpose} />
      <button type="submit" aria-label={t("giveAgainFor", words)} className="link flex min-h-tap items-center text-sm">
        {t("giveAgain")}
      </button>
    </GrantForm>
  );
}

type FormProps = { readonly action: string; readonly person: Person; readonly children: ReactNode };

function GrantForm({ action, person, children }: FormProps): ReactNode {
  const form = useTranslations("union.form");
  return (
    <SentForm
      action={action}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      className="grid gap-2"
    >
      <input type="hidden" name="fullName" value={person.fullName} />
      {children}
    </SentForm>
  );
}
