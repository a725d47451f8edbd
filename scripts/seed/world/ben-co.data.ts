import type { CooperativeTale } from "./tale.ts";

export const benCo: CooperativeTale = {
  key: "ben-co",
  code: "BC",
  kind: "tht",
  name: "Tổ hợp tác Nhà sàn Bến Cọ",
  communeCode: "02953",
  former: { lower: "huyện Bảo Yên", upper: "tỉnh Lào Cai" },
  peoples: ["Tày"],
  crafts: [
    ["đón khách nhà sàn", "homestay"],
    ["đan lá cọ", "palm-leaf plaiting"],
    ["làm cốm", "green rice"],
  ],
  sentence: [
    "Sáu nếp nhà sàn mái cọ bên suối, mời khách ngủ lại, ăn cơm nhà và đi làm đồng.",
    "Six palm-thatched stilt houses by a stream, with a bed, a family meal and a day in the fields.",
  ],
  story: [
    "Bến Cọ là khúc suối có nhiều cây cọ nghiêng ra mặt nước. Sáu gia đình người Tày ở Nghĩa Đô thay nhau đón khách, nhà nào đến lượt nhà ấy nấu cơm, nên không ai phải tranh khách của ai. Những tháng vắng người, các bà đan nón và làm cốm. Tiền phòng chia theo nhà đón, tiền hàng chia theo người làm.",
    "Bến Cọ is a bend of the stream where palms lean over the water. Six Tày families of Nghĩa Đô receive guests by turns, and the house whose turn it is cooks, so nobody competes with a neighbour. In the quiet months the older women plait hats and make green rice. The room money goes to the host, the goods money to the maker.",
  ],
  rule: { retainedBp: 1000, fundBp: 0, validFrom: "2025-06-01", minutes: "Biên bản họp tổ ngày 18/05/2025" },
  landscape: "river",
  staff: [
    { role: "manager", member: 3 },
    { role: "sales", name: "Hoàng Thị Bích" },
  ],
  members: [
    { name: "Hoàng Thị Nhung", from: "2020-01-10", phone: "self", reads: true, people: "Tày" },
    { name: "Nguyễn Thị Sinh", from: "2020-01-10", phone: "self", reads: true, people: "Tày" },
    { name: "Ma Thị Thơm", from: "2020-01-10", phone: "self", reads: true, people: "Tày" },
    { name: "Cổ Thị Lưu", from: "2020-01-10", phone: "spouse", reads: true, people: "Tày" },
    { name: "Lương Thị Pằn", from: "2021-11-30", phone: null, reads: false, people: "Tày" },
    { name: "Hoàng Thị Diệp", from: "2025-03-08", phone: "self", reads: true, people: "declined" },
  ],
  products: [
    {
      slug: "mot-dem-nha-san-ben-co",
      name: ["Một đêm nhà sàn Bến Cọ", "A night in a Bến Cọ stilt house"],
      category: ["du_lich", "du_lich_cong_dong"],
      description: [
        "Đệm bông trên sàn gỗ, màn che, cơm tối cùng gia đình và bữa sáng xôi. Nhà vệ sinh riêng ngoài sàn, có nước nóng. Phiếu dùng trong mười hai tháng, báo trước ba ngày.",
        "A cotton mattress on the wooden floor with a curtain, dinner with the family and sticky rice in the morning. Own bathroom beside the house, hot water. The voucher is good for twelve months; please call three days ahead.",
      ],
      option: "guests",
      variants: [
        ["Một khách", "One guest", 320000, 30, null],
        ["Hai khách", "Two guests", 580000, 30, null],
        ["Gia đình bốn người", "Family of four", 990000, 12, null],
      ],
      makers: [
        [1, 1],
        [2, 1],
        [4, 1],
      ],
      picture: ["house", "bark", "straw", "tea"],
    },
    {
      slug: "mot-ngay-lam-dong",
      name: ["Một ngày làm đồng với người Tày", "A day in the fields with a Tày family"],
      category: ["du_lich", "du_lich_cong_dong"],
      description: [
        "Sáng ra ruộng theo mùa: cấy, gặt, bắt cá hoặc hái rau; trưa ăn cơm bên suối; chiều tập đan lá cọ. Đi bộ khoảng bốn ký-lô-mét đường bằng, trẻ từ sáu tuổi đi được.",
        "In the morning whatever the season asks: planting, harvesting, catching fish or picking greens; lunch by the stream; palm plaiting in the afternoon. About four kilometres of level walking, fine for children from six.",
      ],
      option: "guests",
      variants: [
        ["Người lớn", "Adult", 280000, 40, null],
        ["Trẻ 6–12 tuổi", "Child 6–12", 150000, 40, null],
      ],
      makers: [
        [3, 1],
        [4, 1],
      ],
      picture: ["terraces", "leaf", "straw", "sky"],
    },
    {
      slug: "non-la-co",
      name: ["Nón lá cọ", "Palm-leaf hat"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Lá cọ non hái đầu tháng, phơi sương cho trắng, đan hai lớp trên khung nứa. Nhẹ, thoáng, chịu được mưa nhỏ. Quai vải thay được.",
        "Young palm leaves, bleached in the dew and plaited in two layers over a bamboo frame. Light, airy and good in a drizzle. The cloth strap can be changed.",
      ],
      materials: ["Lá cọ, nứa, vải bông", "Palm leaf, bamboo, cotton"],
      technique: ["Đan tay", "Hand plaited"],
      option: "size",
      variants: [
        ["Người lớn", "Adult", 130000, 24, 280],
        ["Trẻ em", "Child", 95000, 16, 190],
      ],
      makers: [[5, 1]],
      picture: ["hat", "straw", "hemp", "madder"],
    },
    {
      slug: "goi-bong-lau",
      name: ["Gối bông lau", "Reed-flower pillow"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Ruột là bông lau hái cuối thu, phơi ba nắng; vỏ vải bông dệt sọc. Gối xốp nhẹ, thoảng mùi cỏ. Phơi nắng mỗi tháng một lần để giữ độ phồng.",
        "Filled with reed flowers picked in late autumn and sunned three times, in a striped woven cotton cover. Light and airy with a faint scent of grass. Sun it once a month to keep it full.",
      ],
      materials: ["Bông lau, vải bông", "Reed flower, cotton"],
      technique: ["Dệt sọc, nhồi tay", "Striped weaving, hand filled"],
      option: "size",
      variants: [
        ["35 × 50 cm", "35 × 50 cm", 185000, 14, 600],
        ["40 × 60 cm", "40 × 60 cm", 230000, 10, 780],
      ],
      makers: [
        [5, 1],
        [6, 1],
      ],
      picture: ["cushion", "rice", "teal", "clay"],
    },
    {
      slug: "com-nep-non",
      name: ["Cốm nếp non", "Young green rice"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Nếp gặt lúc còn sữa, rang trong chảo gang rồi giã cối chân, sàng bảy lần. Làm từ tháng chín đến tháng mười một, hút chân không ngay trong ngày. Ăn liền hoặc nấu chè, làm chả cốm.",
        "Sticky rice cut while still milky, toasted in an iron pan, pounded with a foot mortar and sifted seven times. Made from September to November and vacuum packed the same day. Eat as it is or cook with it.",
      ],
      materials: ["Lúa nếp non", "Young sticky rice"],
      technique: ["Rang chảo gang, giã cối chân", "Iron-pan toasted, foot pounded"],
      shelfLife: ["15 ngày trong ngăn mát, 6 tháng trong ngăn đông", "15 days chilled, 6 months frozen"],
      option: "weight",
      variants: [
        ["Gói 250 g", "250 g bag", 55000, 40, 270],
        ["Gói 500 g", "500 g bag", 105000, 25, 530],
      ],
      makers: [
        [2, 1],
        [3, 1],
      ],
      inSeason: true,
      picture: ["bowl-of-seeds", "lime", "leaf", "rice"],
    },
  ],
};
