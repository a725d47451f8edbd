import type { CooperativeTale } from "./tale.ts";

export const hoaDa: CooperativeTale = {
  key: "hoa-da",
  code: "HD",
  kind: "tht",
  name: "Tổ hợp tác Mật ong Hoa Đá",
  communeCode: "00802",
  former: { lower: "huyện Mèo Vạc", upper: "tỉnh Hà Giang" },
  peoples: ["Hmông", "Giáy"],
  crafts: [
    ["nuôi ong", "beekeeping"],
    ["nấu rượu ngô", "maize spirit"],
  ],
  sentence: [
    "Sáu nhà nuôi ong giữa cao nguyên đá, quay mật đúng mùa bạc hà nở tím.",
    "Six families keep bees on the stone plateau and take honey when the wild mint turns purple.",
  ],
  story: [
    "Cây bạc hà dại mọc trong kẽ đá, nở từ tháng mười đến cuối năm. Mùa ấy sáu nhà ở Khâu Vai mang thùng ong lên nương, quay mật hai hoặc ba lần rồi để phần còn lại cho đàn qua rét. Tổ không có tư cách pháp nhân, chỉ có một hợp đồng hợp tác và một cuốn sổ: ai góp bao nhiêu thùng, bán được bao nhiêu chai, chia ra sao.",
    "Wild mint grows in the cracks of the rock and flowers from October to the end of the year. In that season six families of Khâu Vai carry their hives up to the fields, spin honey two or three times, and leave the rest for the bees to winter on. The group is not a company: it has one cooperation contract and one notebook that says who brought how many hives, how many bottles were sold and how the money was shared.",
  ],
  rule: { retainedBp: 800, fundBp: 0, validFrom: "2025-03-01", minutes: "Biên bản họp tổ ngày 22/02/2025" },
  landscape: "karst",
  staff: [
    { role: "manager", member: 1 },
    { role: "sales", member: 4 },
  ],
  members: [
    { name: "Hầu Thị Dở", from: "2021-08-10", phone: "self", reads: true, people: "Hmông" },
    { name: "Vừ Thị Say", from: "2021-08-10", phone: "spouse", reads: false, people: "Hmông" },
    { name: "Lù Thị Hương", from: "2021-08-10", phone: "self", reads: true, people: "Giáy" },
    { name: "Hầu Thị Mai", from: "2022-01-05", phone: "self", reads: true, people: "Hmông" },
    { name: "Già Thị Cáy", from: "2022-01-05", phone: null, reads: false, people: "declined" },
    { name: "Lù Thị Én", from: "2024-04-18", phone: "other", reads: true, people: "Giáy" },
  ],
  products: [
    {
      slug: "mat-ong-bac-ha",
      name: ["Mật ong bạc hà", "Wild mint honey"],
      category: ["thuc_pham", "tho_so_che"],
      description: [
        "Mật quay trong mùa bạc hà nở, màu vàng chanh hơi ánh xanh, thơm mát và ngọt dịu. Trời lạnh mật có thể kết hạt; ngâm chai trong nước ấm là tan. Mỗi chai ghi ngày quay và tên bản đặt ong.",
        "Spun while the wild mint is in flower: lemon yellow with a hint of green, cool in scent and mildly sweet. In cold weather it may crystallise; stand the bottle in warm water. Each bottle carries the day of spinning and the hamlet where the hives stood.",
      ],
      materials: ["Mật ong", "Honey"],
      technique: ["Quay ly tâm tay, lọc lưới, không gia nhiệt", "Hand spun, sieved, not heated"],
      shelfLife: ["24 tháng, nơi khô mát", "24 months, cool and dry"],
      option: "volume",
      variants: [
        ["Chai 250 ml", "250 ml bottle", 190000, 60, 480],
        ["Chai 500 ml", "500 ml bottle", 360000, 45, 900],
      ],
      makers: [
        [1, 2],
        [2, 2],
        [4, 1],
      ],
      inSeason: true,
      picture: ["honey-jar", "honey", "lime", "orchid"],
    },
    {
      slug: "mat-ong-hoa-rung",
      name: ["Mật ong hoa rừng", "Forest flower honey"],
      category: ["thuc_pham", "tho_so_che"],
      description: [
        "Mật nhiều loài hoa quay vào mùa hè, màu nâu cánh gián, vị đậm hơn mật bạc hà. Hợp để ngâm chanh, gừng hoặc pha nước ấm buổi sáng. Có thể lắng một lớp phấn hoa ở cổ chai.",
        "Honey of many flowers spun in summer: dark amber and fuller in taste than mint honey. Good with lime or ginger. A little pollen may settle at the neck of the bottle.",
      ],
      materials: ["Mật ong", "Honey"],
      technique: ["Quay ly tâm tay, lọc lưới", "Hand spun and sieved"],
      shelfLife: ["24 tháng, nơi khô mát", "24 months, cool and dry"],
      option: "volume",
      variants: [
        ["Chai 250 ml", "250 ml bottle", 110000, 40, 480],
        ["Chai 500 ml", "500 ml bottle", 200000, 36, 900],
      ],
      makers: [
        [3, 1],
        [5, 1],
      ],
      picture: ["honey-jar", "amber", "honey", "rose"],
    },
    {
      slug: "nen-sap-ong",
      name: ["Nến sáp ong cuộn", "Rolled beeswax candles"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Sáp còn lại sau mùa quay mật được nấu, lọc và cán thành tấm rồi cuộn tay quanh bấc bông. Nến cháy êm, thơm nhẹ mùi mật. Bộ bốn cây buộc dây lanh.",
        "What remains after the honey season is melted, strained, pressed into sheets and rolled by hand around a cotton wick. They burn quietly with a light scent of honey. Four candles tied with hemp string.",
      ],
      materials: ["Sáp ong, bấc bông", "Beeswax, cotton wick"],
      technique: ["Cán tấm, cuộn tay", "Pressed and hand rolled"],
      option: "pack",
      variants: [["Bộ bốn cây", "Set of four", 95000, 30, 260]],
      makers: [
        [5, 1],
        [6, 1],
      ],
      picture: ["candles", "straw", "honey", "hemp"],
    },
    {
      slug: "ruou-ngo-men-la",
      name: ["Rượu ngô men lá", "Maize spirit with leaf yeast"],
      category: ["do_uong", "co_con"],
      description: [
        "Ngô nương ủ với men lá tự làm, nấu bằng nồi đồng trên bếp củi, nồng độ 38% thể tích. Để lắng ba tháng trước khi đóng chai. Chỉ bán cho người từ đủ 18 tuổi; uống có chừng mực.",
        "Hill maize fermented with home-made leaf yeast and distilled in a copper pot over a wood fire, 38% by volume. Rested three months before bottling. Sold to people of 18 and over only; please drink with measure.",
      ],
      materials: ["Ngô, men lá, nước suối", "Maize, leaf yeast, spring water"],
      technique: ["Ủ men lá, chưng cất nồi đồng", "Leaf-yeast fermentation, copper still"],
      shelfLife: ["Không giới hạn khi chưa mở", "No limit unopened"],
      option: "volume",
      variants: [
        ["Chai 500 ml", "500 ml bottle", 120000, 48, 950],
        ["Chai 1 lít", "1 litre bottle", 220000, 24, 1700],
      ],
      makers: [
        [1, 1],
        [3, 1],
      ],
      picture: ["bottle", "rice", "turmeric", "clay"],
    },
    {
      slug: "banh-tam-giac-mach",
      name: ["Bánh quy tam giác mạch", "Buckwheat biscuits"],
      category: ["thuc_pham", "che_bien"],
      description: [
        "Bột tam giác mạch xay cối đá trộn bột mì, bơ và mật ong, nướng mẻ nhỏ. Bánh giòn, hơi bùi, ít ngọt. Có gluten, sữa; không chất bảo quản.",
        "Stone-ground buckwheat with wheat flour, butter and honey, baked in small batches. Crisp, nutty and not very sweet. Contains gluten and milk; no preservatives.",
      ],
      materials: [
        "Bột tam giác mạch 40%, bột mì, bơ, mật ong, muối",
        "Buckwheat flour 40%, wheat flour, butter, honey, salt",
      ],
      shelfLife: ["4 tháng", "4 months"],
      option: "weight",
      variants: [
        ["Hộp 180 g", "180 g box", 65000, 50, 230],
        ["Hộp 360 g", "360 g box", 120000, 30, 430],
      ],
      makers: [
        [4, 2],
        [6, 1],
      ],
      picture: ["cakes", "clay", "rose", "rice"],
    },
  ],
};
