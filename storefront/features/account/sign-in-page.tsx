import { formatPhone } from "@cho-phien/vietnam/phone";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { paths } from "@/lib/paths";
import { ForgetOwnPages, ForgetSaved } from "./forget-saved";

type Props = {
  /** The phone a code was sent to; null before. */
  readonly phone: string | null;
  readonly returnTo: string;
  readonly note: Note | null;
  readonly hasLeft: boolean;
  /** She was signed in and is not any more, left or not. */
  readonly hasEnded: boolean;
  /** Where messages stay on this machine. */
  readonly inboxPath: string | null;
};

/** A phone, then the code sent to it: two plain forms. */
export function SignInPage({ phone, returnTo, note, hasLeft, hasEnded, inboxPath }: Props): ReactNode {
  const t = useTranslations("account");
  return (
    <div className="mx-auto max-w-md py-6">
      {hasLeft ? <ForgetSaved /> : null}
      {hasEnded ? <ForgetOwnPages /> : null}
      <h1>{t(phone ? "signIn.codeTitle" : "signIn.title")}</h1>
      <p className="mt-2">
        {phone ? t("signIn.sentTo", { phone: formatPhone(phone) }) : t("signIn.lead")}{" "}
        {phone && inboxPath ? (
          <LocalLink href={inboxPath} className="link inline-flex min-h-tap items-center">
            {t("signIn.inbox")}
          </LocalLink>
        ) : null}
      </p>
      <Said note={note} />
      <div className="card mt-5 grid gap-4 p-4">
        {phone ? <CodeStep returnTo={returnTo} /> : <PhoneStep returnTo={returnTo} />}
      </div>
    </div>
  );
}

function useWords() {
  const t = useTranslations("account.form");
  return { sending: t("sending"), offline: t("offline"), failed: t("failed") };
}

/** Each form has a key: both are made on the server and stand in one place, and the browser would keep what was typed. */
function PhoneStep({ returnTo }: { readonly returnTo: string }): ReactNode {
  const t = useTranslations("account.signIn");
  return (
    <SentForm
      key="phone"
      action={paths.api.account.forms}
      locale={useLocale()}
      words={useWords()}
      className="grid gap-4"
    >
      <input type="hidden" name="act" value="code" />
      <input type="hidden" name="return" value={returnTo} />
      <div>
        <label htmlFor="phone" className="mb-1 block font-semibold">
          {t("phone")}
        </label>
        <input
          id="phone"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={20}
          className="field number"
        />
        <FieldError name="phone" />
      </div>
      <SendButton>{t("send")}</SendButton>
    </SentForm>
  );
}

function CodeStep({ returnTo }: { readonly returnTo: string }): ReactNode {
  const t = useTranslations("account.signIn");
  const locale = useLocale();
  return (
    <>
      <SentForm key="code" action={paths.api.account.forms} locale={locale} words={useWords()} className="grid gap-4">
        <input type="hidden" name="act" value="enter" />
        <input type="hidden" name="return" value={returnTo} />
        <div>
          <label htmlFor="code" className="mb-1 block font-semibold">
            {t("code")}
          </label>
          <input
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            className="field min-h-14 text-2xl tracking-[0.3em] tabular-nums"
          />
          <FieldError name="code" />
        </div>
        <SendButton>{t("enter")}</SendButton>
      </SentForm>
      <form action={paths.api.account.forms} method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="return" value={returnTo} />
        <button type="submit" name="act" value="again" className="button">
          {t("again")}
        </button>
        <button type="submit" name="act" value="restart" className="button">
          {t("other")}
        </button>
      </form>
    </>
  );
}
