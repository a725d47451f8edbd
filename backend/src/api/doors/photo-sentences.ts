import type { SentenceRow } from "./sentence-row";

/** Refusals of a photo: what is wrong with the file, and what to do with the phone in her hand. */
export const PHOTO_SENTENCES = {
  photo_empty: {
    status: 422,
    vi: () => "Tệp ảnh trống. Hãy chọn lại ảnh hoặc chụp ảnh khác.",
    en: () => "The file is empty. Choose the photo again, or take another.",
  },
  photo_heic: {
    status: 422,
    vi: () =>
      "Ảnh này ở dạng HEIC của iPhone, chợ chưa đọc được. Vào Cài đặt → Camera → Định dạng, chọn “Tương thích nhất” rồi chụp lại; hoặc gửi bản JPEG.",
    en: () =>
      "This is an iPhone's HEIC photo, which the market cannot read. In Settings → Camera → Formats choose “Most Compatible” and take it again, or send a JPEG.",
  },
  photo_unknown_kind: {
    status: 422,
    vi: () => "Tệp này không phải ảnh JPEG, PNG hoặc WebP. Hãy chọn ảnh chụp bằng điện thoại.",
    en: () => "This file is not a JPEG, PNG or WebP photo. Choose a photo taken with a phone.",
  },
  photo_broken: {
    status: 422,
    vi: () => "Ảnh bị hỏng hoặc tải lên chưa hết. Hãy gửi lại; nếu vẫn hỏng thì chụp ảnh khác.",
    en: () => "The photo is damaged or did not arrive whole. Send it again; if that fails, take another.",
  },
  photo_too_heavy: {
    status: 413,
    vi: ({ limitMegabytes }) => `Ảnh nặng hơn ${limitMegabytes} MB. Hãy chụp lại ở cỡ nhỏ hơn hoặc gửi ảnh khác.`,
    en: ({ limitMegabytes }) => `The photo is over ${limitMegabytes} MB. Take it at a smaller size or send another.`,
  },
  photo_too_many_pixels: {
    status: 422,
    vi: ({ megapixels, limitMegapixels }) =>
      `Ảnh có ${megapixels} triệu điểm ảnh, chợ nhận tới ${limitMegapixels} triệu. Hãy chụp lại ở cỡ nhỏ hơn.`,
    en: ({ megapixels, limitMegapixels }) =>
      `The photo has ${megapixels} megapixels; the market takes up to ${limitMegapixels}. Take it at a smaller size.`,
  },
  photo_too_small: {
    status: 422,
    vi: ({ width, height, leastWidth, leastHeight }) =>
      `Ảnh nhỏ quá (${width} × ${height}), xem sẽ mờ. Hãy chụp lại, rộng ít nhất ${leastWidth} và cao ít nhất ${leastHeight} điểm ảnh.`,
    en: ({ width, height, leastWidth, leastHeight }) =>
      `The photo is too small (${width} × ${height}) and would look blurred. Take one at least ${leastWidth} wide and ${leastHeight} high.`,
  },
  photo_no_room: {
    status: 507,
    vi: () => "Máy của chợ đã hết chỗ chứa ảnh. Ảnh chưa được lưu; hãy gửi lại sau và báo cho ban quản lý chợ.",
    en: () => "The market's machine has no room left. The photo was not kept; send it later and tell the operator.",
  },
  photo_store_away: {
    status: 503,
    vi: () => "Kho ảnh của chợ đang không trả lời, nên ảnh chưa lưu hoặc chưa mở được. Hãy thử lại sau ít phút.",
    en: () =>
      "The market's picture store does not answer, so the photo was not kept or opened. Try again in a few minutes.",
  },
  photo_cut_off: {
    status: 400,
    vi: () => "Mất sóng khi đang gửi ảnh. Hãy gửi lại.",
    en: () => "The line broke while the photo was being sent. Send it again.",
  },
  too_many_photos: {
    status: 429,
    vi: ({ minutes }) => `Chị đã gửi rất nhiều ảnh. Hãy đợi ${minutes} phút rồi gửi tiếp.`,
    en: ({ minutes }) => `You have sent a great many photos. Wait ${minutes} minutes, then go on.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
