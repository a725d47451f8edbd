import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { mainId } from "@/features/page-frame/skip-link";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { signInProblemOf } from "@/lib/doors/doors";
import { first, type Query } from "@/lib/doors/query";
import { localePath, paths, safeReturnPath } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("union.signIn");
  return { title: t("title") };
}

export default async function UnionSignInPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("union.signIn")]);
  const problem = signInProblemOf(first(query.problem));
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-8">
      <SignInForm
        action={paths.api.union.login}
        locale={locale}
        returnTo={safeReturnPath(first(query.return), localePath(locale, paths.union.overview))}
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
