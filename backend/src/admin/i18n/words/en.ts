import type { vi } from "./vi";

export const en: typeof vi = {
  failed: "That did not work. Check the network and try again.",
  loading: "Reading…",
  again: "Try again",
  cooperative: {
    status: {
      pending: "not yet submitted",
      submitted: "to be reviewed",
      returned: "returned",
      approved: "approved",
      suspended: "suspended",
    },
  },
  goods: {
    title: "Seller and certificates",
    onSale: "On sale",
    notOnSale: "Not on sale",
    held: "Hidden",
    noCooperative: "Belongs to no cooperative yet",
    certificate: "OCOP {{stars}} stars, {{decisionNumber}}, until {{validUntil}}",
    unverified: "not verified",
    heldSince: "Hidden since {{day}}: “{{reason}}”",
    lift: "Put back on sale",
    lifted: "The goods are on sale again.",
    reason: "Reason for hiding (the cooperative reads it)",
    hide: "Hide from the shop",
    hidden: "The goods are hidden from the shop.",
  },
  parcels: {
    title: "Parcels by cooperative",
    none: "Not split into parcels yet. This happens by itself seconds after an order.",
    cashIn: "cash received",
    cashDue: "cash due",
    booked: "income recorded",
    step: {
      placed: "New",
      accepted: "Being packed",
      packed: "Packed",
      shipped: "On its way",
      delivered: "Delivered",
      refused: "Refused",
      failed: "Delivery failed",
      taken_back: "Taken back",
    },
  },
};
