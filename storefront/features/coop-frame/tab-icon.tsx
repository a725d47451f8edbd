import type { ReactNode } from "react";

export type TabName = "today" | "orders" | "money";

/** Line drawings on a 24 px grid: a sun over the hill, a tied parcel, a stack of coins. */
const drawings: Readonly<Record<TabName, string>> = {
  today: "M3 19h18M5.5 19a6.5 6.5 0 0 1 13 0M12 4v3M4.2 8.2l2 2M19.8 8.2l-2 2",
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
