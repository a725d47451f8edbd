import type { CooperativeTale } from "./tale.ts";

export const chiHong: CooperativeTale = {
  key: "chi-hong",
  code: "CH",
  kind: "htx",
  name: "HTX Thêu Chỉ Hồng",
  communeCode: "03043",
  former: { lower: "thị xã Sa Pa", upper: "tỉnh Lào Cai" },
  peoples: ["Dao", "Giáy"],
  crafts: [
    ["thêu tay", "hand embroidery"],
    ["lá thuốc tắm", "herbal baths"],
    ["trồng thảo quả", "black cardamom"],
  ],
  sentence: [
    "Thêu mặt trái để mặt phải thành hoa: chị em Mường Bo giữ cách thêu của bà và mẹ.",
    "Stitched from the back so the flower shows in front: the women of Mường Bo embroider as their mothers did.",
  ],
  story: [
    "Người Dao ở đây thêu từ mặt trái, đếm sợi mà không vẽ mẫu. Ngày mưa không lên nương được thì ngồi thêu, một chiếc khăn mất ba tuần. Hợp tác xã gom mẫu, chia việc theo sức từng người và trả theo tấm đã xong. Mùa thu, các chị hái thảo quả dưới tán rừng và phơi lá thuốc tắm cho cả bản.",
    "The Dao women here embroider from the wrong side, counting threads without a drawing. On rainy days, when nobody can work the fields, they sew; a scarf takes three weeks. The cooperative collects orders, gives each woman what she has time for and pays by the finished piece. In autumn they gather black cardamom under the trees and dry the bath herbs used by the whole village.",
  ],
  rule: {
    retainedBp: 1200,
    fundBp: 500,
    validFrom: "2024-11-01",
    minutes: "Nghị quyết đại hội thành viên số 03/2024 ngày 20/10/2024",
  },
  landscape: "terraces",
  staff: [
    { role: "manager", member: 2 },
    { role: "accountant", name: "Vàng Thị Lan" },
  ],
  members: [
    { name: "Chảo Mùi Phàm", from: "2018-05-20", phone: "spouse", reads: false, people: "Dao" },
    { name: "Lý Mẩy Pham", from: "2018-05-20", phone: "self", reads: true, people: "Dao" },
    { name: "Tẩn Sử Mẩy", from: "2018-05-20", phone: null, reads: false, people: "Dao" },
    { name: "Phàn Tả Mẩy", from: "2019-09-02", phone: "self", reads: true, people: "Dao" },
    { name: "Vàng Thị Nhình", from: "2020-10-15", phone: "self", reads: true, people: "Giáy" },
    { name: "Chảo Lở Mẩy", from: "2018-05-20", until: "2025-12-31", phone: "other", reads: false, people: "declined" },
    { name: "Lò Thị Chúc", from: "2024-02-26", phone: "self", reads: true, people: "not_asked", communeCode: "03046" },
  ],
  products: [
    {
      slug: "khan-theu-dem-soi",
      name: ["Khăn thêu đếm sợi", "Counted-thread scarf"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Nền vải chàm, hoa văn thêu từ mặt trái bằng chỉ tơ đỏ, trắng và vàng. Hai đầu khăn thả tua tết tay. Làm theo đơn, thời gian chờ tối đa ba tuần nếu hết hàng sẵn.",
        "An indigo ground embroidered from the wrong side in red, white and yellow silk thread, with hand-tied tassels at both ends. Made to order when out of stock, up to three weeks.",
      ],
      materials: ["Vải bông nhuộm chàm, chỉ tơ", "Indigo cotton, silk thread"],
      technique: ["Thêu đếm sợi từ mặt trái", "Counted embroidery from the back"],
      option: "colour",
      variants: [
        ["Đỏ", "Red", 650000, 5, 190],
        ["Vàng", "Yellow", 650000, 4, 190],
      ],
      makers: [
        [1, 1],
        [3, 1],
      ],
      picture: ["scarf", "ink", "madder", "cream"],
    },
    {
      slug: "vi-theu-tay",
      name: ["Ví thêu tay", "Embroidered purse"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Ví nhỏ vừa điện thoại và ít giấy tờ, mặt trước là một ô thêu cắt từ mẫu áo truyền thống làm mới, không lấy từ áo cũ. Khóa kéo, lót vải bông.",
        "A small purse for a phone and a few papers. The front is an embroidered square worked new for this purpose, never cut from an old costume. Zip, cotton lining.",
      ],
      materials: ["Vải bông, chỉ tơ", "Cotton, silk thread"],
      technique: ["Thêu tay, may máy", "Hand embroidered, machine sewn"],
      option: "size",
      variants: [
        ["Nhỏ", "Small", 160000, 22, 90],
        ["Vừa", "Medium", 210000, 15, 130],
      ],
      makers: [
        [4, 1],
        [2, 1],
      ],
      picture: ["bag", "madder", "ink", "turmeric"],
    },
    {
      slug: "ao-cham-theu-nep",
      name: ["Áo chàm thêu nẹp", "Indigo tunic with embroidered placket"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Áo dáng suông mặc hằng ngày, nẹp ngực thêu tay một dải hẹp. Hoa văn là mẫu trang trí các chị chọn để bán, không dùng hoa văn lễ. Giặt tay nước lạnh, phơi trong bóng râm.",
        "A straight everyday tunic with one narrow hand-embroidered band. The pattern is one the women chose for sale; ceremonial patterns are kept at home. Hand wash cold, dry in the shade.",
      ],
      materials: ["Vải bông nhuộm chàm, chỉ tơ", "Indigo cotton, silk thread"],
      technique: ["Nhuộm chàm, thêu tay", "Indigo dyed, hand embroidered"],
      option: "size",
      variants: [
        ["M", "M", 780000, 5, 420],
        ["L", "L", 780000, 5, 450],
      ],
      makers: [
        [1, 1],
        [5, 1],
      ],
      picture: ["garment", "ink", "rose", "straw"],
    },
    {
      slug: "goi-la-tam",
      name: ["Gói lá tắm người Dao", "Dao herbal bath bundle"],
      category: ["duoc_lieu", "tinh_dau"],
      description: [
        "Mười hai loại lá và thân cây rừng phơi khô, đun với ba lít nước trong hai mươi phút rồi pha nước tắm. Thơm mùi quế, sả và gỗ. Không dùng cho trẻ nhỏ, phụ nữ mang thai hoặc da đang tổn thương; đây không phải là thuốc.",
        "Twelve kinds of dried forest leaves and stems: simmer in three litres of water for twenty minutes and add to the bath. It smells of cinnamon, lemongrass and wood. Not for small children, in pregnancy or on broken skin; this is not a medicine.",
      ],
      materials: ["Mười hai loại lá, thân phơi khô", "Twelve dried leaves and stems"],
      technique: ["Hái rừng theo mùa, phơi bóng râm", "Gathered in season, shade dried"],
      shelfLife: ["12 tháng, nơi khô", "12 months, dry"],
      option: "pack",
      variants: [
        ["Một gói 200 g", "One 200 g bundle", 60000, 60, 230],
        ["Năm gói", "Five bundles", 270000, 20, 1100],
      ],
      makers: [
        [3, 2],
        [1, 1],
        [7, 1],
      ],
      picture: ["dried-bunch", "moss", "bark", "leaf"],
    },
    {
      slug: "thao-qua-kho",
      name: ["Thảo quả khô", "Dried black cardamom"],
      category: ["thuc_pham", "gia_vi"],
      description: [
        "Quả hái tháng chín dưới tán rừng, sấy bếp củi nên có mùi khói nhẹ. Dùng nấu phở, bò kho, ướp thịt. Đập dập trước khi cho vào nồi.",
        "Picked in September under the forest and dried over wood, which leaves a light smokiness. For phở broth, stews and marinades; crush the pod before use.",
      ],
      materials: ["Thảo quả", "Black cardamom"],
      technique: ["Sấy bếp củi", "Wood-fire dried"],
      shelfLife: ["18 tháng", "18 months"],
      option: "weight",
      variants: [
        ["Gói 100 g", "100 g bag", 45000, 70, 120],
        ["Gói 500 g", "500 g bag", 205000, 25, 540],
      ],
      makers: [
        [2, 1],
        [5, 1],
        [7, 1],
      ],
      inSeason: true,
      picture: ["bowl-of-seeds", "bark", "walnut", "moss"],
    },
  ],
};
