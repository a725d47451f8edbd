import type { ReactNode } from "react";

export type TabName = "today" | "goods" | "orders" | "members" | "money";

/** Line drawings on a 24 px grid: a sun over the hill, a basket, a tied parcel, two women, a stack of coins. */
const drawings: Readonly<Record<TabName, string>> = {
  today: "M3 19h18M5.5 19a6.5 6.5 0 0 1 13 0M12 4v3M4.2 8.2l2 2M19.8 8.2l-2 2",
  goods: "M3 10h18l-2 9H5zM7.5 10 12 4l4.5 6M9.5 13v3M14.5 13v3",
  members:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.4c2.2.8 3.5 2.9 3.5 5.6",
  orders: "M4 8.5 12 4l8 4.5v7L12 20l-8-4.5zM4 8.5l8 4.5 8-4.5M12 13v7M8 6.3l8 4.5",
  money:
    "M4 7c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zm0 0v5c0 1.7 3.6 3 8 3s8-1.3 8-3V7M4 12v5c0 1.7 3.6 3 8 3s8-1.3 8-3v-5",
};

export function TabIcon({ name }: { readonly name: TabName }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
