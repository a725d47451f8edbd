import type { CooperativeTale } from "./tale.ts";

export const lanNui: CooperativeTale = {
  key: "lan-nui",
  code: "LN",
  kind: "household",
  name: "Hộ kinh doanh Vườn lan Gió Núi",
  communeCode: "03394",
  former: { lower: "huyện Phong Thổ", upper: "tỉnh Lai Châu" },
  peoples: ["Hmông"],
  crafts: [
    ["trồng địa lan", "cymbidium growing"],
    ["đón khách", "homestay"],
  ],
  sentence: [
    "Một gia đình trồng địa lan ở độ cao 1.400 mét, tách nhánh từ những chậu của ông bà.",
    "One family growing cymbidium at 1,400 metres, divided from their grandparents' pots.",
  ],
  story: [
    "Vườn có hơn ba trăm chậu, chậu già nhất nhiều tuổi hơn cô con gái lớn. Lan được tách nhánh và nhân trong vườn, không lấy từ rừng. Tết là mùa bán, những tháng khác nhà đón khách ngủ lại và trồng cây chậu nhỏ. Bốn phụ nữ trong nhà, từ bà đến cháu dâu, mỗi người nhận công theo chậu mình chăm.",
    "There are over three hundred pots, the oldest of them older than the eldest daughter. Plants are divided and raised in the garden; nothing is taken from the forest. Tết is the selling season; in other months the house takes guests and grows small potted trees. Four women of the family, from grandmother to granddaughter-in-law, are each paid by the pots they tend.",
  ],
  rule: { retainedBp: 2500, fundBp: 0, validFrom: "2025-09-01", minutes: "Thỏa thuận trong gia đình ngày 30/08/2025" },
  landscape: "terraces",
  staff: [
    { role: "manager", member: 2 },
    { role: "sales", member: 4 },
  ],
  members: [
    { name: "Hảng Thị Xé", from: "2017-01-01", phone: null, reads: false, people: "Hmông" },
    { name: "Sùng Thị Chá", from: "2017-01-01", phone: "self", reads: true, people: "Hmông" },
    { name: "Vàng Thị Xúa", from: "2019-02-10", phone: "spouse", reads: false, people: "declined" },
    { name: "Giàng Thị Dua", from: "2023-03-01", phone: "self", reads: true, people: "Hmông" },
  ],
  products: [
    {
      slug: "chau-dia-lan",
      name: ["Chậu địa lan Tết", "Cymbidium in a pot"],
      category: ["sinh_vat_canh", "hoa"],
      description: [
        "Chậu có nụ hẹn nở trước Tết khoảng mười ngày, số cành ghi theo loại. Gửi xe nhận tại bến hoặc giao tận nhà ở phía Bắc. Lan giữ hoa khoảng hai tháng nếu để nơi mát, tránh nắng gắt.",
        "In bud, timed to open about ten days before Tết; the number of stems is given by type. Sent by coach or delivered in the north. Flowers last about two months in a cool place out of strong sun.",
      ],
      technique: ["Tách nhánh tại vườn", "Divided in the garden"],
      option: "kind",
      variants: [
        ["5 cành", "5 stems", 1500000, 10, 9000],
        ["8 cành", "8 stems", 2400000, 6, 12000],
      ],
      makers: [
        [1, 1],
        [2, 2],
      ],
      picture: ["orchid", "orchid", "leaf", "clay"],
    },
    {
      slug: "dia-lan-cat-canh",
      name: ["Địa lan cắt cành", "Cut cymbidium"],
      category: ["sinh_vat_canh", "hoa"],
      description: [
        "Cành cắt buổi sáng, cắm ống nước riêng từng cành, gửi trong ngày. Mỗi cành mười hai đến mười lăm bông, chơi ba tuần nếu thay nước hai ngày một lần.",
        "Cut in the morning, each stem in its own water tube, sent the same day. Twelve to fifteen flowers a stem, good for three weeks with fresh water every second day.",
      ],
      option: "pack",
      variants: [
        ["Ba cành", "Three stems", 270000, 20, 900],
        ["Năm cành", "Five stems", 430000, 12, 1400],
      ],
      makers: [
        [3, 1],
        [4, 1],
      ],
      picture: ["cut-orchid", "turmeric", "tea", "rice"],
    },
    {
      slug: "do-quyen-chau-nho",
      name: ["Đỗ quyên chậu nhỏ", "Potted azalea"],
      category: ["sinh_vat_canh", "cay_canh"],
      description: [
        "Đỗ quyên giâm cành trong vườn, ba năm tuổi, đã quen khí hậu mát. Hợp ban công hướng đông, tưới khi mặt đất se. Không phải cây đào từ rừng.",
        "Three-year-old azaleas grown from garden cuttings and used to a cool climate. Likes an east balcony; water when the surface dries. Not dug from the wild.",
      ],
      option: "colour",
      variants: [
        ["Hoa hồng", "Pink", 220000, 12, 2500],
        ["Hoa trắng", "White", 220000, 8, 2500],
      ],
      makers: [[4, 1]],
      picture: ["potted-plant", "rose", "tea", "teal"],
    },
    {
      slug: "che-shan-bonsai",
      name: ["Chè Shan trồng chậu", "Potted Shan tea tree"],
      category: ["sinh_vat_canh", "cay_canh"],
      description: [
        "Cây chè Shan gieo hạt, năm năm tuổi, uốn dáng đơn giản trong chậu đất. Mùa xuân ra búp, có thể hái vài nhúm pha chơi. Ưa mát và đất chua nhẹ.",
        "Grown from seed, five years old, simply trained in an earthen pot. It buds in spring: enough for a cup or two. Likes cool air and slightly acid soil.",
      ],
      option: "size",
      variants: [["Cao 40 cm", "40 cm tall", 450000, 7, 4000]],
      makers: [
        [1, 1],
        [3, 1],
      ],
      picture: ["potted-plant", "leaf", "moss", "bark"],
    },
    {
      slug: "mot-dem-vuon-lan",
      name: ["Một đêm nhà gỗ giữa vườn lan", "A night among the orchids"],
      category: ["du_lich", "du_lich_cong_dong"],
      description: [
        "Nhà gỗ hai phòng ở cuối vườn, chăn bông dày, bếp sưởi và bữa tối có rau nhà trồng. Sáng sớm theo chủ nhà tưới lan nếu thích. Phiếu dùng trong mười hai tháng, trừ mười ngày sát Tết.",
        "A two-room wooden house at the end of the garden with thick quilts, a hearth and dinner from the vegetable plot. Join the morning watering if you like. Good for twelve months, except the ten days before Tết.",
      ],
      option: "guests",
      variants: [
        ["Phòng hai người", "Room for two", 650000, 20, null],
        ["Cả nhà bốn người", "Whole house for four", 1150000, 10, null],
      ],
      makers: [
        [2, 1],
        [4, 1],
      ],
      picture: ["house", "walnut", "orchid", "moss"],
    },
  ],
};
