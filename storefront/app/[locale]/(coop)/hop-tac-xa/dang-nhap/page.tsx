import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ForgetFair } from "@/components/forget-fair";
import { LocalLink } from "@/components/local-link";
import { mainId } from "@/features/page-frame/skip-link";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { signInProblemOf } from "@/lib/doors/doors";
import { first, type Query } from "@/lib/doors/query";
import { localePath, paths, safeReturnPath } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coop.signIn");
  return { title: t("title") };
}

export default async function CoopSignInPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, locale, t, join] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("coop.signIn"),
    getTranslations("coopJoin.register"),
  ]);
  const problem = signInProblemOf(first(query.problem));
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-8">
      {/* Signed out, not timed out at a fair with sales still to make. */}
      {problem === null && first(query.return) === undefined ? <ForgetFair /> : null}
      <SignInForm
        action={paths.api.coop.login}
        locale={locale}
        returnTo={safeReturnPath(first(query.return), localePath(locale, paths.coop.today))}
        ways={
          <p className="mt-5 flex flex-wrap gap-x-6">
            <LocalLink href={paths.coop.register} className="link inline-flex min-h-tap items-center">
              {join("link")}
            </LocalLink>
            <LocalLink href={paths.coop.forgot} className="link inline-flex min-h-tap items-center">
              {join("forgot")}
            </LocalLink>
          </p>
        }
        problem={problem ? t(`problem.${problem}`) : null}
        sentences={{
          title: t("title"),
          lead: t("lead"),
          phone: t("phone"),
          phoneHint: t("phoneHint"),
          password: t("password"),
          submit: t("submit"),
          help: t("help"),
          shop: t("shop"),
        }}
      />
    </main>
  );
}
