import type { CooperativeTale } from "./tale.ts";

export const phjaSuong: CooperativeTale = {
  key: "phja-suong",
  code: "PS",
  kind: "htx",
  name: "HTX Nông sản Phja Sương",
  communeCode: "01777",
  former: { lower: "huyện Nguyên Bình", upper: "tỉnh Cao Bằng" },
  peoples: ["Dao", "Tày"],
  crafts: [
    ["làm miến dong", "canna noodles"],
    ["hái chè Shan", "Shan tea"],
    ["hun khói", "smoking"],
  ],
  sentence: [
    "Dong riềng trồng trên sườn núi sương, tráng miến bằng nước suối, phơi trên phên nứa.",
    "Canna grown on misty slopes, made into noodles with spring water and dried on bamboo racks.",
  ],
  story: [
    "Từ tháng mười một đến Tết, cả xã Thành Công trắng những phên miến. Bảy chị em trước kia bán củ cho người khác tráng; năm 2017 góp tiền mua một máy nghiền và tự làm. Phần đất cao còn lại là chè Shan do các cụ trồng, hái hai vụ mỗi năm. Sổ chia tiền dán ở kho: ai góp mấy tạ củ, ai đứng bếp mấy buổi đều thấy.",
    "From November to Tết the whole of Thành Công is white with racks of noodles. Seven women used to sell the tubers for others to process; in 2017 they pooled the money for a mill and began making noodles themselves. Higher up stand the Shan tea trees their grandparents planted, picked twice a year. The sharing sheet hangs in the storeroom for all to see: who brought how many tubers, who worked which shifts.",
  ],
  rule: {
    retainedBp: 2000,
    fundBp: 700,
    validFrom: "2025-02-10",
    minutes: "Nghị quyết đại hội thành viên số 02/2025 ngày 08/02/2025",
  },
  landscape: "terraces",
  staff: [
    { role: "manager", member: 1 },
    { role: "accountant", member: 5 },
  ],
  members: [
    { name: "Bàn Thị Liên", from: "2017-10-02", phone: "self", reads: true, people: "Dao" },
    { name: "Triệu Mùi Coi", from: "2017-10-02", phone: "spouse", reads: false, people: "Dao" },
    { name: "Đặng Mùi Khe", from: "2017-10-02", phone: null, reads: false, people: "Dao" },
    { name: "Lý Thị Xuân", from: "2017-10-02", phone: "self", reads: true, people: "declined" },
    { name: "Nông Thị Hiền", from: "2018-03-15", phone: "self", reads: true, people: "Tày" },
    { name: "Hoàng Thị Kiều", from: "2020-08-21", phone: "self", reads: true, people: "Tày", communeCode: "01726" },
    { name: "Chu Thị Pham", from: "2022-12-01", phone: "other", reads: true, people: "not_asked" },
  ],
  products: [
    {
      slug: "mien-dong-phoi-phen",
      name: ["Miến dong phơi phên", "Canna glass noodles"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Tinh bột dong riềng nguyên chất, không pha bột khác, không phẩm màu, sợi tự nhiên màu xám trong. Ngâm nước lạnh mười phút, trần nhanh là dùng được; để lâu không nát. Hợp nấu miến gà, làm nem, trộn.",
        "Pure canna starch with no other flour and no colouring, so the strands are a clear grey. Soak in cold water for ten minutes and blanch briefly; they stay firm. For soup, spring rolls and salads.",
      ],
      materials: ["Tinh bột dong riềng, nước", "Canna starch, water"],
      technique: ["Tráng hơi, phơi phên nứa", "Steamed in sheets, dried on bamboo"],
      shelfLife: ["12 tháng", "12 months"],
      option: "weight",
      variants: [
        ["Gói 500 g", "500 g pack", 48000, 120, 530],
        ["Thùng 5 kg", "5 kg box", 450000, 15, 5300],
      ],
      makers: [
        [1, 1],
        [2, 2],
        [3, 2],
      ],
      inSeason: true,
      picture: ["noodles", "stone", "rice", "tea"],
    },
    {
      slug: "che-shan-tuyet-phja-suong",
      name: ["Chè Shan tuyết núi sương", "Misty mountain Shan tea"],
      category: ["thuc_pham", "che"],
      description: [
        "Búp một tôm hai lá hái từ cây chè Shan lâu năm ở độ cao trên 1.000 mét, sao chảo tay. Nước vàng xanh, chát dịu, hậu ngọt. Pha nước 85 độ, bỏ nước tráng đầu.",
        "One bud and two leaves from old Shan trees above 1,000 metres, fired by hand in a pan. Pale green-gold, gently astringent with a sweet finish. Brew at 85 °C after a quick rinse.",
      ],
      materials: ["Búp chè Shan", "Shan tea buds"],
      technique: ["Sao chảo gang, vò tay", "Pan fired, hand rolled"],
      shelfLife: ["18 tháng", "18 months"],
      option: "weight",
      variants: [
        ["Gói 100 g", "100 g pack", 120000, 55, 130],
        ["Hộp 250 g", "250 g tin", 285000, 20, 330],
      ],
      makers: [
        [4, 1],
        [5, 1],
        [2, 1],
      ],
      picture: ["tea-bowl", "tea", "lime", "clay"],
    },
    {
      slug: "lap-suon-gac-bep",
      name: ["Lạp sườn gác bếp", "Hearth-smoked sausage"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Thịt lợn nuôi trong bản ướp gừng đá, mắc khén và rượu, nhồi lòng non rồi treo gác bếp mười ngày. Hấp chín rồi áp chảo trước khi ăn. Vận chuyển hút chân không, nhận hàng cất ngăn mát.",
        "Village-raised pork seasoned with rock ginger, mắc khén pepper and rice spirit, stuffed and hung above the hearth for ten days. Steam, then pan-fry. Sent vacuum packed; keep chilled.",
      ],
      materials: ["Thịt lợn 90%, gừng, mắc khén, rượu, muối", "Pork 90%, ginger, mắc khén, rice spirit, salt"],
      technique: ["Nhồi tay, hun khói gỗ", "Hand stuffed, wood smoked"],
      shelfLife: ["3 tháng trong ngăn mát", "3 months chilled"],
      option: "weight",
      variants: [
        ["Gói 500 g", "500 g pack", 165000, 30, 540],
        ["Gói 1 kg", "1 kg pack", 320000, 18, 1060],
      ],
      makers: [
        [6, 2],
        [7, 1],
      ],
      picture: ["smoked-meat", "madder", "walnut", "moss"],
    },
    {
      slug: "banh-khao-lac-vung",
      name: ["Bánh khảo lạc vừng", "Bánh khảo with peanut and sesame"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Bột nếp rang để hạ thổ một đêm, trộn đường phên, nhân lạc vừng, ép khuôn gỗ. Bánh khô, tan dần trong miệng, hợp uống trà. Có lạc và vừng.",
        "Toasted sticky-rice flour rested overnight on the ground, mixed with cane sugar, filled with peanut and sesame and pressed in a wooden mould. Dry and melting, made for tea. Contains peanuts and sesame.",
      ],
      materials: ["Bột nếp, đường phên, lạc, vừng", "Sticky-rice flour, cane sugar, peanut, sesame"],
      technique: ["Ép khuôn gỗ", "Pressed in wooden moulds"],
      shelfLife: ["2 tháng", "2 months"],
      option: "pack",
      variants: [
        ["Gói 10 phong", "Ten pieces", 55000, 45, 420],
        ["Hộp 20 phong", "Box of twenty", 105000, 20, 850],
      ],
      makers: [
        [5, 1],
        [6, 1],
      ],
      picture: ["cakes", "cream", "rose", "turmeric"],
    },
    {
      slug: "gao-nep-nuong",
      name: ["Gạo nếp nương", "Upland sticky rice"],
      category: ["thuc_pham", "tho_so_che"],
      description: [
        "Nếp gieo trên nương, mỗi năm một vụ, hạt tròn, dẻo và thơm. Ngâm sáu giờ trước khi đồ. Xát vừa, còn chút cám nên để nơi khô và dùng trong sáu tháng.",
        "Sown on the hillside, one crop a year: round, sticky and fragrant. Soak six hours before steaming. Lightly milled with a little bran left, so keep dry and use within six months.",
      ],
      materials: ["Gạo nếp", "Sticky rice"],
      shelfLife: ["6 tháng", "6 months"],
      option: "weight",
      variants: [
        ["Túi 1 kg", "1 kg bag", 45000, 80, 1030],
        ["Túi 5 kg", "5 kg bag", 215000, 22, 5100],
      ],
      makers: [
        [3, 1],
        [7, 1],
        [1, 1],
      ],
      picture: ["sack", "rice", "tea", "straw"],
    },
  ],
};
