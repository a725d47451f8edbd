import enBrowse from "@/messages/en/browse.json";
import enCommon from "@/messages/en/common.json";
import enCoop from "@/messages/en/coop.json";
import enCoopFair from "@/messages/en/coop-fair.json";
import enCoopGoods from "@/messages/en/coop-goods.json";
import enCoopJoin from "@/messages/en/coop-join.json";
import enCoopMembers from "@/messages/en/coop-members.json";
import enCoopOrders from "@/messages/en/coop-orders.json";
import enCoopPaying from "@/messages/en/coop-paying.json";
import enCoopSharing from "@/messages/en/coop-sharing.json";
import enCoopStatement from "@/messages/en/coop-statement.json";
import enMember from "@/messages/en/member.json";
import enPayTransfer from "@/messages/en/pay-transfer.json";
import enAccount from "@/messages/en/account.json";
import enReviews from "@/messages/en/reviews.json";
import enReturns from "@/messages/en/returns.json";
import enPayCard from "@/messages/en/pay-card.json";
import enShop from "@/messages/en/shop.json";
import enShipping from "@/messages/en/shipping.json";
import enUnion from "@/messages/en/union.json";
import enUnionDesk from "@/messages/en/union-desk.json";
import enUnionExports from "@/messages/en/union-exports.json";
import enUnionMembers from "@/messages/en/union-members.json";
import enUnionOfficers from "@/messages/en/union-officers.json";
import enUnionPeriods from "@/messages/en/union-periods.json";
import enUnionReports from "@/messages/en/union-reports.json";
import enUnionRights from "@/messages/en/union-rights.json";
import viBrowse from "@/messages/vi/browse.json";
import viCommon from "@/messages/vi/common.json";
import viCoop from "@/messages/vi/coop.json";
import viCoopFair from "@/messages/vi/coop-fair.json";
import viCoopGoods from "@/messages/vi/coop-goods.json";
import viCoopJoin from "@/messages/vi/coop-join.json";
import viCoopMembers from "@/messages/vi/coop-members.json";
import viCoopOrders from "@/messages/vi/coop-orders.json";
import viCoopPaying from "@/messages/vi/coop-paying.json";
import viCoopSharing from "@/messages/vi/coop-sharing.json";
import viCoopStatement from "@/messages/vi/coop-statement.json";
import viMember from "@/messages/vi/member.json";
import viPayTransfer from "@/messages/vi/pay-transfer.json";
import viAccount from "@/messages/vi/account.json";
import viReviews from "@/messages/vi/reviews.json";
import viReturns from "@/messages/vi/returns.json";
import viPayCard from "@/messages/vi/pay-card.json";
import viShop from "@/messages/vi/shop.json";
import viShipping from "@/messages/vi/shipping.json";
import viUnion from "@/messages/vi/union.json";
import viUnionDesk from "@/messages/vi/union-desk.json";
import viUnionExports from "@/messages/vi/union-exports.json";
import viUnionMembers from "@/messages/vi/union-members.json";
import viUnionOfficers from "@/messages/vi/union-officers.json";
import viUnionPeriods from "@/messages/vi/union-periods.json";
import viUnionReports from "@/messages/vi/union-reports.json";
import viUnionRights from "@/messages/vi/union-rights.json";
import type { Locale } from "./locales";

const vi = {
  common: viCommon,
  shop: viShop,
  browse: viBrowse,
  payTransfer: viPayTransfer,
  shipping: viShipping,
  returns: viReturns,
  reviews: viReviews,
  account: viAccount,
  payCard: viPayCard,
  coop: viCoop,
  coopFair: viCoopFair,
  coopGoods: viCoopGoods,
  coopJoin: viCoopJoin,
  coopMembers: viCoopMembers,
  coopOrders: viCoopOrders,
  coopPaying: viCoopPaying,
  coopSharing: viCoopSharing,
  coopStatement: viCoopStatement,
  union: viUnion,
  unionDesk: viUnionDesk,
  unionExports: viUnionExports,
  unionMembers: viUnionMembers,
  unionOfficers: viUnionOfficers,
  unionPeriods: viUnionPeriods,
  unionReports: viUnionReports,
  unionRights: viUnionRights,
  member: viMember,
};
const en = {
  common: enCommon,
  shop: enShop,
  browse: enBrowse,
  payTransfer: enPayTransfer,
  shipping: enShipping,
  returns: enReturns,
  reviews: enReviews,
  account: enAccount,
  payCard: enPayCard,
  coop: enCoop,
  coopFair: enCoopFair,
  coopGoods: enCoopGoods,
  coopJoin: enCoopJoin,
  coopMembers: enCoopMembers,
  coopOrders: enCoopOrders,
  coopPaying: enCoopPaying,
  coopSharing: enCoopSharing,
  coopStatement: enCoopStatement,
  union: enUnion,
  unionDesk: enUnionDesk,
  unionExports: enUnionExports,
  unionMembers: enUnionMembers,
  unionOfficers: enUnionOfficers,
  unionPeriods: enUnionPeriods,
  unionReports: enUnionReports,
  unionRights: enUnionRights,
  member: enMember,
};

/** Namespaces are file names: t("shop.basket.title"), t("coopGoods.list.title"). Vietnamese is the shape; English must have the same keys. */
export type Messages = typeof vi;

export const messages: Readonly<Record<Locale, Messages>> = { vi, en };
