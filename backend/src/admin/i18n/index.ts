import { en } from "./words/en";
import { vi } from "./words/vi";
import { speakVietnameseFirst } from "./vietnamese-first";

// Medusa loads this file before it draws the admin, so that the sign-in page is already in the operator's language.
speakVietnameseFirst(document, window.localStorage);

export default {
  vi: {
    translation: {
      login: { title: "Chợ Phiên, bàn điều hành", hint: "Đăng nhập để vào khu vực điều hành" },
      desk: vi,
    },
  },
  en: {
    translation: {
      login: { title: "Chợ Phiên, operator's desk", hint: "Sign in to run the market" },
      desk: en,
    },
  },
};
