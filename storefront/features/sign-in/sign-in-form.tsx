import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { WovenBand } from "@/components/woven-band";
import { LanguageSwitch } from "@/features/page-frame/language-switch";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

export type SignInSentences = Readonly<
  Record<"title" | "lead" | "phone" | "phoneHint" | "password" | "submit" | "help" | "shop", string>
>;

type Props = {
  readonly action: string;
  readonly locale: Locale;
  readonly returnTo: string;
  readonly sentences: SignInSentences;
  readonly problem: string | null;
  /** Ways in for who has no password: below the form. */
  readonly ways?: ReactNode;
};

/** A plain form: it works before, and without, any script. */
export function SignInForm({ action, locale, returnTo, sentences, problem, ways }: Props): ReactNode {
  return (
    <div className="mx-auto w-full max-w-sm">
      <div className="overflow-hidden rounded-card">
        <WovenBand id="sign-in" />
      </div>
      <h1 className="mt-6">{sentences.title}</h1>
      <p className="mt-2 text-quiet">{sentences.lead}</p>
      {problem ? (
        <p id="problem" role="alert" className="mt-4 rounded-card bg-madder-soft p-3 font-semibold text-madder-deep">
          {problem}
        </p>
      ) : null}
      <form action={action} method="post" className="mt-6 grid gap-5">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="return" value={returnTo} />
        <div>
          <label htmlFor="phone" className="mb-1 block font-semibold">
            {sentences.phone}
          </label>
          <input
            id="phone"
            name="phone"
            type="tel"
            autoComplete="username"
            required
            maxLength={20}
            aria-describedby={problem ? "phone-hint problem" : "phone-hint"}
            className="field number"
          />
          <p id="phone-hint" className="mt-1 text-sm text-quiet">
            {sentences.phoneHint}
          </p>
        </div>
        <div>
          <label htmlFor="password" className="mb-1 block font-semibold">
            {sentences.password}
          </label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={200}
            className="field"
          />
        </div>
        <button type="submit" className="button button-main w-full">
          {sentences.submit}
        </button>
      </form>
      {ways}
      <p className="mt-6 text-sm text-quiet">{sentences.help}</p>
      <p className="mt-4 flex items-center justify-between border-t border-line pt-2 text-sm">
        <LocalLink href={paths.home} className="link inline-flex min-h-tap items-center">
          {sentences.shop}
        </LocalLink>
        <LanguageSwitch />
      </p>
    </div>
  );
}
