import type { CooperativeTale } from "./tale.ts";

export const suoiTruc: CooperativeTale = {
  key: "suoi-truc",
  code: "ST",
  kind: "htx",
  name: "HTX Mây tre Suối Trúc",
  communeCode: "16933",
  former: { lower: "huyện Tương Dương", upper: "tỉnh Nghệ An" },
  peoples: ["Thái", "Khơ-mú"],
  crafts: [
    ["đan mây tre", "rattan and bamboo"],
    ["dệt thổ cẩm", "brocade weaving"],
    ["nhuộm cánh kiến", "lac dyeing"],
  ],
  sentence: [
    "Chẻ nan, vót mây, đan gùi: việc của những buổi chiều bên suối, nay thành thu nhập chính.",
    "Splitting bamboo, shaving rattan, weaving baskets: an afternoon's work by the stream, now the main income.",
  ],
  story: [
    "Gùi của người Thái và người Khơ-mú ở đây khác nhau ở cái đáy; chị em đan cả hai kiểu và ghi rõ của ai. Tre lấy từ rừng cộng đồng theo lịch, chừa gốc non. Một chiếc gùi mất hai ngày, nên giá tính theo ngày công chứ không theo cân. Nhà nào không đan thì dệt và nhuộm cánh kiến, vỏ cây.",
    "The carrying baskets of the Thái and the Khơ-mú differ at the base; the women weave both and say whose is whose. Bamboo is cut from the community forest by a calendar, leaving the young stems. A basket takes two days, so its price follows the days and not the weight. Those who do not plait weave cloth and dye it with lac and bark.",
  ],
  rule: {
    retainedBp: 1300,
    fundBp: 500,
    validFrom: "2024-12-20",
    minutes: "Biên bản họp thành viên số 06/2024 ngày 15/12/2024",
  },
  landscape: "forest",
  staff: [
    { role: "manager", member: 1 },
    { role: "sales", name: "Vi Thị Hà" },
  ],
  members: [
    { name: "Lô Thị Quế", from: "2018-06-15", phone: "self", reads: true, people: "Thái" },
    { name: "Vi Thị Nga", from: "2018-06-15", phone: "self", reads: true, people: "Thái" },
    { name: "Lương Thị Xoan", from: "2018-06-15", phone: "spouse", reads: false, people: "Thái" },
    { name: "Cụt Thị Phà", from: "2019-03-03", phone: null, reads: false, people: "Khơ-mú" },
    { name: "Moong Thị Ỏ", from: "2019-03-03", phone: "other", reads: false, people: "Khơ-mú" },
    { name: "Kha Thị Hồng", from: "2021-07-01", phone: "self", reads: true, people: "Thái" },
    { name: "Lô Thị Dần", from: "2023-11-11", phone: "self", reads: true, people: "declined", communeCode: "16936" },
  ],
  products: [
    {
      slug: "gui-may-dan-tay",
      name: ["Gùi mây đan tay", "Hand-woven carrying basket"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Thân nan giang, cạp mây, quai đeo tết sợi vỏ cây. Đựng được khoảng mười cân, hoặc để góc nhà cắm hoa khô. Gác bếp một tháng nên màu nâu và ít mọt.",
        "Split giang bamboo with a rattan rim and braided bark straps. Carries about ten kilos, or stands in a corner with dried flowers. A month above the hearth browns it and keeps insects away.",
      ],
      materials: ["Giang, mây, sợi vỏ cây", "Giang bamboo, rattan, bark fibre"],
      technique: ["Đan tay, hun khói bếp", "Hand woven, hearth smoked"],
      option: "size",
      variants: [
        ["Nhỏ, cao 28 cm", "Small, 28 cm", 280000, 12, 700],
        ["Lớn, cao 45 cm", "Large, 45 cm", 460000, 7, 1400],
      ],
      makers: [
        [4, 1],
        [5, 1],
      ],
      inSeason: true,
      picture: ["basket", "bark", "straw", "madder"],
    },
    {
      slug: "mam-may-an-com",
      name: ["Mâm mây", "Rattan tray table"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Mâm tròn có chân thấp, mặt đan mắt dày, cạp hai lớp mây. Dùng bày cơm, đặt trà hoặc làm bàn nhỏ cạnh giường. Lau khăn ẩm, tránh ngâm nước.",
        "A round low-footed tray with a tight weave and a double rattan rim: for meals, for tea, or as a bedside table. Wipe with a damp cloth, do not soak.",
      ],
      materials: ["Mây, tre", "Rattan, bamboo"],
      technique: ["Đan tay", "Hand woven"],
      option: "size",
      variants: [
        ["Đường kính 40 cm", "40 cm across", 390000, 8, 1600],
        ["Đường kính 55 cm", "55 cm across", 590000, 5, 2600],
      ],
      makers: [
        [1, 1],
        [3, 1],
      ],
      picture: ["tray", "straw", "bark", "clay"],
    },
    {
      slug: "chao-den-tre",
      name: ["Chao đèn tre", "Bamboo lampshade"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Nan tre vót mỏng đan thưa, ánh đèn hắt thành ô nhỏ trên tường. Lắp vừa đui E27, chỉ dùng bóng LED. Chưa gồm dây và bóng.",
        "Thin-shaved bamboo in an open weave that throws small squares of light on the wall. Fits an E27 socket, LED bulbs only. Cord and bulb not included.",
      ],
      materials: ["Tre, mây", "Bamboo, rattan"],
      technique: ["Đan thưa", "Open weave"],
      option: "size",
      variants: [
        ["Ø 25 cm", "25 cm across", 260000, 14, 450],
        ["Ø 38 cm", "38 cm across", 380000, 9, 800],
      ],
      makers: [
        [6, 1],
        [7, 1],
      ],
      picture: ["lamp", "straw", "honey", "bark"],
    },
    {
      slug: "ep-xoi-tre",
      name: ["Ép xôi tre", "Sticky-rice basket"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Giỏ có nắp đựng xôi cho nóng lâu mà không đọng nước, quai mây đeo được. Trước lần dùng đầu, hấp năm phút rồi phơi khô.",
        "A lidded basket that keeps sticky rice warm without sweating, with a rattan strap. Steam it for five minutes and dry before first use.",
      ],
      materials: ["Giang, mây", "Giang bamboo, rattan"],
      technique: ["Đan hai lớp", "Double woven"],
      option: "size",
      variants: [
        ["Một người", "For one", 120000, 26, 180],
        ["Cả nhà", "For a family", 210000, 13, 360],
      ],
      makers: [
        [3, 1],
        [5, 1],
      ],
      picture: ["rice-basket", "hemp", "bark", "madder"],
    },
    {
      slug: "khan-nhuom-canh-kien",
      name: ["Khăn nhuộm cánh kiến", "Lac-dyed shawl"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Tơ tằm và bông dệt tay, nhuộm đỏ cánh kiến, vàng nghệ và nâu vỏ cây. Màu tự nhiên dịu dần theo thời gian. Giặt tay nước lạnh với xà phòng trung tính.",
        "Silk and cotton woven by hand and dyed with lac, turmeric and bark. Natural colours mellow with time. Hand wash cold with a neutral soap.",
      ],
      materials: ["Tơ tằm, sợi bông, cánh kiến, nghệ, vỏ cây", "Silk, cotton, lac, turmeric, bark"],
      technique: ["Dệt khung gỗ, nhuộm tự nhiên", "Wooden loom, natural dyes"],
      option: "colour",
      variants: [
        ["Đỏ cánh kiến", "Lac red", 540000, 8, 240],
        ["Vàng nghệ", "Turmeric", 520000, 6, 240],
      ],
      makers: [
        [2, 2],
        [6, 1],
      ],
      picture: ["scarf", "lac", "turmeric", "bark"],
    },
  ],
};
