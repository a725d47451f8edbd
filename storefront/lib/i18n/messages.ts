import enCommon from "@/messages/en/common.json";
import enCoop from "@/messages/en/coop.json";
import enMember from "@/messages/en/member.json";
import enShop from "@/messages/en/shop.json";
import enUnion from "@/messages/en/union.json";
import viCommon from "@/messages/vi/common.json";
import viCoop from "@/messages/vi/coop.json";
import viMember from "@/messages/vi/member.json";
import viShop from "@/messages/vi/shop.json";
import viUnion from "@/messages/vi/union.json";
import type { Locale } from "./locales";

const vi = { common: viCommon, shop: viShop, coop: viCoop, union: viUnion, member: viMember };
const en = { common: enCommon, shop: enShop, coop: enCoop, union: enUnion, member: enMember };

/** Namespaces are file names: t("shop.basket.title"). Vietnamese is the shape; English must have the same keys. */
export type Messages = typeof vi;

export const messages: Readonly<Record<Locale, Messages>> = { vi, en };
