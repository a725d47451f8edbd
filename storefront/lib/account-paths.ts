/** The pages of a shopper's account. */
const accountPaths = {
  home: "/tai-khoan",
  ordersPage: (page: number) => `/tai-khoan?page=${page}`,
  signIn: "/tai-khoan/dang-nhap",
  addresses: "/tai-khoan/dia-chi",
  reviews: "/tai-khoan/danh-gia",
  data: "/tai-khoan/du-lieu",
} as const;

const segment = encodeURIComponent;

/** What is hers in the shop, without the locale; part of lib/paths. */
export const shopperPaths = {
  account: accountPaths,
  saved: "/da-luu",
  /** Shown by the phone itself (public/shop-worker.js). */
  noNetwork: "/mat-mang",
  reviews: (handle: string, page = 1) => `/hang/${segment(handle)}/danh-gia${page > 1 ? `?page=${page}` : ""}`,
  checkoutTo: (addressId: string) => `/dat-hang?dia-chi=${segment(addressId)}`,
} as const;

/** What buyers say, at the cooperative's door. */
export const coopReviewPaths = {
  reviews: "/hop-tac-xa/danh-gia",
  reviewsPage: (page: number) => `/hop-tac-xa/danh-gia?page=${page}`,
} as const;

/** The account's handlers: every form, the file of her data, the goods put aside. */
export const accountApi = {
  forms: "/api/tai-khoan",
  file: "/api/tai-khoan/tep",
  saved: "/api/tai-khoan/da-luu",
} as const;
