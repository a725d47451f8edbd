import type { CooperativeTale } from "./tale.ts";

export const hoXanh: CooperativeTale = {
  key: "ho-xanh",
  code: "HX",
  kind: "htx",
  name: "HTX Bản Hồ Xanh",
  communeCode: "01906",
  former: { lower: "huyện Ba Bể", upper: "tỉnh Bắc Kạn" },
  peoples: ["Tày", "Dao"],
  crafts: [
    ["chèo thuyền đón khách", "boat tours"],
    ["phơi măng", "bamboo shoots"],
    ["làm bún khô", "rice noodles"],
  ],
  sentence: [
    "Chị em quanh hồ: người chèo thuyền, người phơi măng, người giữ giống nếp cũ.",
    "Women around the lake: one rows, one dries bamboo shoots, one keeps the old rice seed.",
  ],
  story: [
    "Ngày thường hồ lặng, các chị chèo thuyền đưa khách từ bến ra đảo rồi về nấu cơm. Ngày mưa dầm thì ở nhà tráng bún, sàng gạo. Hợp tác xã bắt đầu từ một tổ tiết kiệm của chi hội phụ nữ, mỗi người góp hai mươi nghìn một tháng. Bây giờ quỹ ấy là vốn mua bao bì, còn tiền bán hàng thì chia theo người làm.",
    "On ordinary days the lake is still; the women row visitors from the landing to the island and go home to cook. In the long rains they make noodles and sift rice. The cooperative began as a savings group of the local Women's Union branch, twenty thousand đồng a month each. Today that fund buys the packaging, and what the goods earn goes to those who made them.",
  ],
  rule: {
    retainedBp: 1500,
    fundBp: 500,
    validFrom: "2025-07-15",
    minutes: "Biên bản họp thành viên số 04/2025 ngày 10/07/2025",
  },
  landscape: "river",
  staff: [
    { role: "manager", name: "Ma Thị Thu" },
    { role: "sales", member: 2 },
  ],
  members: [
    { name: "Dương Thị Chuyên", from: "2018-08-08", phone: "self", reads: true, people: "Tày" },
    { name: "Hoàng Thị Thắm", from: "2018-08-08", phone: "self", reads: true, people: "Tày" },
    { name: "Ma Thị Ngoan", from: "2018-08-08", phone: "spouse", reads: true, people: "Tày" },
    { name: "Triệu Thị Mỵ", from: "2019-12-12", phone: null, reads: false, people: "Dao" },
    { name: "Bàn Thị Ghển", from: "2019-12-12", phone: "other", reads: false, people: "Dao" },
    { name: "Dương Thị Lụa", from: "2022-03-08", phone: "self", reads: true, people: "declined" },
    { name: "Nông Thị Viên", from: "2018-08-08", until: "2024-06-30", phone: "self", reads: true, people: "Tày" },
  ],
  products: [
    {
      slug: "cheo-thuyen-tren-ho",
      name: ["Một buổi chèo thuyền trên hồ", "A morning on the lake"],
      category: ["du_lich", "du_lich_cong_dong"],
      description: [
        "Ba giờ trên thuyền gỗ chèo tay, ghé một đảo nhỏ và một bản ven hồ, nghỉ uống nước lá. Áo phao cho mọi khách, tối đa năm người một thuyền. Mưa to hoặc gió lớn thì đổi ngày, không mất phí.",
        "Three hours in a rowed wooden boat, with a small island, a lakeside hamlet and a cup of leaf tea on the way. Life jackets for all, at most five to a boat. In heavy rain or wind the date is changed free of charge.",
      ],
      option: "guests",
      variants: [
        ["Một khách đi ghép", "One seat", 150000, 40, null],
        ["Thuyền riêng 5 người", "Private boat for five", 650000, 15, null],
      ],
      makers: [
        [1, 2],
        [3, 1],
      ],
      picture: ["boat", "teal", "bark", "sky"],
    },
    {
      slug: "mang-vau-kho",
      name: ["Măng vầu khô", "Dried bamboo shoots"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Măng vầu luộc kỹ, xé tay, phơi nắng ba ngày, không xông lưu huỳnh nên màu vàng sẫm. Ngâm nước vo gạo qua đêm, luộc hai lần trước khi nấu. Một trăm gam khô nở thành khoảng sáu trăm gam.",
        "Thoroughly boiled, torn by hand and sunned for three days, without sulphur, hence the deep yellow. Soak overnight and boil twice before cooking. A hundred grams becomes about six hundred.",
      ],
      materials: ["Măng vầu", "Vầu bamboo shoots"],
      technique: ["Luộc, xé tay, phơi nắng", "Boiled, hand torn, sun dried"],
      shelfLife: ["12 tháng", "12 months"],
      option: "weight",
      variants: [
        ["Gói 300 g", "300 g bag", 96000, 45, 330],
        ["Gói 500 g", "500 g bag", 155000, 25, 540],
      ],
      makers: [
        [4, 1],
        [5, 1],
      ],
      picture: ["dried-shoots", "straw", "honey", "bark"],
    },
    {
      slug: "gao-nep-la",
      name: ["Gạo nếp lá giữ giống", "Heirloom sticky rice"],
      category: ["thuc_pham", "tho_so_che"],
      description: [
        "Giống nếp cũ của bản, mỗi nhà để lại một ít làm giống năm sau. Hạt dài, dẻo vừa, thơm lá. Mùa gặt tháng mười, bán đến khi hết.",
        "The hamlet's old sticky rice; every house sets some aside for next year's seed. Long grain, moderately sticky, with a scent of leaf. Harvested in October and sold until it is gone.",
      ],
      materials: ["Gạo nếp", "Sticky rice"],
      shelfLife: ["8 tháng", "8 months"],
      option: "weight",
      variants: [
        ["Túi 1 kg", "1 kg bag", 42000, 70, 1030],
        ["Túi 5 kg", "5 kg bag", 200000, 18, 5100],
      ],
      makers: [
        [3, 1],
        [6, 1],
      ],
      picture: ["sack", "cream", "indigo", "straw"],
    },
    {
      slug: "bun-kho-gao-ta",
      name: ["Bún khô gạo ta", "Dried rice noodles"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Gạo tẻ ngâm chua nhẹ, ép sợi, hấp rồi phơi. Sợi nhỏ, dai, trụng ba phút là được. Không hàn the, không chất tẩy.",
        "Local rice, lightly soured, pressed into strands, steamed and dried. Thin and springy; three minutes in boiling water. No borax, no bleach.",
      ],
      materials: ["Gạo tẻ, nước, muối", "Rice, water, salt"],
      technique: ["Ép sợi, hấp, phơi", "Pressed, steamed, dried"],
      shelfLife: ["9 tháng", "9 months"],
      option: "weight",
      variants: [["Gói 500 g", "500 g pack", 32000, 90, 530]],
      makers: [
        [2, 1],
        [6, 1],
      ],
      picture: ["noodles", "rice", "cream", "madder"],
    },
    {
      slug: "tra-giao-co-lam",
      name: ["Trà giảo cổ lam", "Giảo cổ lam tea"],
      category: ["thuc_pham", "che"],
      description: [
        "Lá giảo cổ lam trồng dưới tán vườn, hái sáng, sao nhẹ trong ngày. Vị đắng nhẹ rồi ngọt. Uống như trà hằng ngày; ai đang dùng thuốc nên hỏi bác sĩ trước.",
        "Leaves grown in the shade of the gardens, picked in the morning and lightly fired the same day. A slight bitterness that turns sweet. Drink as an everyday tea; ask a doctor first if you take medicine.",
      ],
      materials: ["Lá giảo cổ lam", "Giảo cổ lam leaves"],
      technique: ["Sao tay", "Hand fired"],
      shelfLife: ["12 tháng", "12 months"],
      option: "weight",
      variants: [
        ["Gói 100 g", "100 g pack", 65000, 40, 130],
        ["Hộp 20 túi lọc", "20 tea bags", 58000, 35, 90],
      ],
      makers: [
        [5, 1],
        [4, 1],
      ],
      picture: ["tea-bowl", "moss", "leaf", "teal"],
    },
  ],
};
