/** Buyers' reviews at the operator's desk; both languages have the same keys. */
export const vi = {
  reviews: {
    menu: "Đánh giá",
    title: "Duyệt đánh giá",
    tab: { waiting: "Chờ duyệt", shown: "Đang hiện", hidden: "Đã ẩn" },
    none: {
      waiting: "Không có đánh giá nào chờ duyệt.",
      shown: "Chưa có đánh giá nào đang hiện.",
      hidden: "Chưa ẩn đánh giá nào.",
    },
    of: "{{goods}} · {{cooperative}}",
    stars: "{{count}} trên 5 sao",
    by: "Hiện tên: {{givenName}}, {{provinceName}}",
    nobody: "Không hiện tên",
    order: "Đơn {{code}}, ngày {{day}}",
    photo: "Ảnh {{number}}",
    reply: "Hợp tác xã trả lời: “{{words}}”",
    hiddenFor: "Ẩn vì: {{reason}}",
    reason: "Lý do ẩn (người viết sẽ đọc)",
    show: "Cho hiện",
    hide: "Ẩn",
    done: { show: "Đánh giá đã hiện ở trang hàng.", hide: "Đã ẩn. Người viết thấy lý do ở đơn của mình." },
  },
};

export const en: typeof vi = {
  reviews: {
    menu: "Reviews",
    title: "Reviews to look at",
    tab: { waiting: "Waiting", shown: "Shown", hidden: "Hidden" },
    none: {
      waiting: "No review waits.",
      shown: "No review is shown yet.",
      hidden: "No review was hidden.",
    },
    of: "{{goods}} · {{cooperative}}",
    stars: "{{count}} of 5 stars",
    by: "Named as {{givenName}}, {{provinceName}}",
    nobody: "Not named",
    order: "Order {{code}}, {{day}}",
    photo: "Photo {{number}}",
    reply: "The cooperative: “{{words}}”",
    hiddenFor: "Hidden because: {{reason}}",
    reason: "Reason for hiding (its author reads it)",
    show: "Show",
    hide: "Hide",
    done: { show: "The review stands on the goods' page.", hide: "Hidden. Its author reads why at her order." },
  },
};
