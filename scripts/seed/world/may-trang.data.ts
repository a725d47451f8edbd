import type { CooperativeTale } from "./tale.ts";

export const mayTrang: CooperativeTale = {
  key: "may-trang",
  code: "MT",
  kind: "htx",
  name: "HTX Dệt lanh Mây Trắng",
  communeCode: "00733",
  former: { lower: "huyện Đồng Văn", upper: "tỉnh Hà Giang" },
  peoples: ["Hmông"],
  crafts: [
    ["dệt lanh", "hemp weaving"],
    ["vẽ sáp ong", "wax-resist drawing"],
    ["nhuộm chàm", "indigo dyeing"],
  ],
  sentence: [
    "Từ cây lanh trồng trên nương đá đến tấm vải chàm, chị em tự tay làm từng bước.",
    "From hemp grown among the rocks to indigo cloth, the women do every step by hand.",
  ],
  story: [
    "Ở Sà Phìn, mỗi nhà giữ một vạt lanh cạnh nương ngô. Mùa hè cắt lanh, mùa thu tước sợi, mùa đông ngồi dệt bên bếp. Bảy chị em góp khung cửi lại một chỗ từ năm 2019 để cùng nhận việc và cùng chia tiền theo tấm vải mình làm ra. Một tấm khăn đi qua tay ba người: người dệt, người vẽ sáp, người nhuộm; sổ của hợp tác xã ghi đủ cả ba.",
    "In Sà Phìn every house keeps a strip of hemp beside the maize. Hemp is cut in summer, split in autumn and woven by the hearth in winter. In 2019 seven women put their looms together to share orders, and to share the money by the cloth each one makes. A scarf passes through three pairs of hands, the weaver's, the wax drawer's and the dyer's; the cooperative's book names all three.",
  ],
  rule: {
    retainedBp: 1500,
    fundBp: 500,
    validFrom: "2025-01-15",
    minutes: "Biên bản họp thành viên số 01/2025 ngày 12/01/2025",
  },
  landscape: "karst",
  staff: [
    { role: "manager", member: 1 },
    { role: "sales", name: "Sùng Thị Dinh" },
  ],
  members: [
    { name: "Vàng Thị Mỷ", from: "2019-03-12", phone: "self", reads: true, people: "Hmông" },
    { name: "Giàng Thị Súa", from: "2019-03-12", phone: "spouse", reads: false, people: "Hmông" },
    { name: "Ly Thị Chứ", from: "2019-03-12", phone: null, reads: false, people: "Hmông" },
    { name: "Sùng Thị Máy", from: "2019-03-12", phone: "self", reads: true, people: "declined" },
    { name: "Thò Thị Và", from: "2020-06-01", phone: "other", reads: false, people: "Hmông" },
    { name: "Vừ Thị Lía", from: "2021-02-20", phone: "self", reads: true, people: "Hmông" },
    { name: "Mua Thị Pà", from: "2023-09-05", phone: "spouse", reads: true, people: "not_asked", communeCode: "00721" },
  ],
  products: [
    {
      slug: "khan-lanh-nhuom-cham",
      name: ["Khăn lanh nhuộm chàm", "Indigo hemp scarf"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Khăn dệt từ sợi lanh nối tay, nhuộm chàm nhiều nước rồi phơi sương cho màu sâu. Mặt vải hơi ráp lúc mới, dùng vài tháng thì mềm. Mỗi tấm đậm nhạt khác nhau một chút vì nhuộm theo mẻ.",
        "Woven from hand-joined hemp yarn and dipped in the indigo vat many times, then left out in the dew to deepen. The cloth is slightly coarse at first and softens within a few months. Each batch differs a little in shade.",
      ],
      materials: ["Sợi lanh, chàm lá", "Hemp yarn, leaf indigo"],
      technique: ["Dệt khung cửi, nhuộm chàm nguội", "Loom woven, cold indigo vat"],
      option: "size",
      variants: [
        ["40 × 160 cm", "40 × 160 cm", 380000, 18, 220],
        ["60 × 190 cm", "60 × 190 cm", 520000, 9, 340],
      ],
      makers: [
        [2, 2],
        [5, 1],
      ],
      inSeason: true,
      picture: ["scarf", "indigo", "hemp", "madder"],
    },
    {
      slug: "tui-lanh-ve-sap-ong",
      name: ["Túi lanh vẽ sáp ong", "Wax-drawn hemp tote"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Hoa văn vẽ bằng bút đồng chấm sáp ong, nhuộm chàm rồi luộc cho sáp tan. Lót vải bông, có một ngăn nhỏ. Quai vừa tầm đeo vai.",
        "The pattern is drawn with a copper pen dipped in beeswax, dyed in indigo, then boiled until the wax melts away. Cotton lining, one small pocket, straps long enough for the shoulder.",
      ],
      materials: ["Vải lanh, sáp ong, vải bông lót", "Hemp cloth, beeswax, cotton lining"],
      technique: ["Vẽ sáp ong, nhuộm chàm, may tay", "Wax resist, indigo dyeing, hand sewing"],
      option: "size",
      variants: [
        ["Vừa, 32 × 36 cm", "Medium, 32 × 36 cm", 320000, 14, 260],
        ["Lớn, 38 × 42 cm", "Large, 38 × 42 cm", 390000, 7, 330],
      ],
      makers: [
        [3, 2],
        [4, 1],
      ],
      picture: ["bag", "indigo", "rice", "turmeric"],
    },
    {
      slug: "vo-goi-lanh-theu-ghep",
      name: ["Vỏ gối lanh thêu ghép", "Appliqué hemp cushion cover"],
      category: ["thu_cong_my_nghe", "gia_dung_trang_tri"],
      description: [
        "Mảnh vải màu cắt nhỏ, ghép và khâu giấu chỉ lên nền lanh mộc. Một chiếc mất chừng ba ngày khâu. Khóa kéo giấu ở cạnh dưới, chưa gồm ruột gối.",
        "Small pieces of coloured cloth are folded and stitched with hidden thread on plain hemp. One cover takes about three days of sewing. Concealed zip; the filling is not included.",
      ],
      materials: ["Vải lanh mộc, vải bông màu", "Undyed hemp, coloured cotton"],
      technique: ["Ghép vải, thêu tay", "Appliqué and hand embroidery"],
      option: "colour",
      variants: [
        ["Đỏ – chàm", "Red and indigo", 290000, 12, 180],
        ["Vàng – xanh", "Yellow and green", 290000, 10, 180],
      ],
      makers: [[6, 1]],
      picture: ["cushion", "hemp", "madder", "indigo"],
    },
    {
      slug: "ao-khoac-lanh-cham",
      name: ["Áo khoác lanh chàm", "Indigo hemp jacket"],
      category: ["thu_cong_my_nghe", "vai_may_mac"],
      description: [
        "Áo khoác dáng rộng may từ lanh nhuộm chàm, cổ và tay viền một dải thêu. Vải dày vừa, mặc được từ thu sang xuân. Nên giặt tay riêng ba lần đầu vì chàm còn ra màu.",
        "A loose jacket of indigo-dyed hemp with an embroidered band at collar and cuffs. Medium weight, good from autumn to spring. Wash separately by hand the first three times: fresh indigo bleeds.",
      ],
      materials: ["Vải lanh, chỉ bông", "Hemp cloth, cotton thread"],
      technique: ["Dệt tay, nhuộm chàm, may thêu", "Hand woven, indigo dyed, embroidered"],
      option: "size",
      variants: [
        ["S", "S", 980000, 4, 620],
        ["M", "M", 980000, 6, 640],
        ["L", "L", 1020000, 5, 670],
      ],
      makers: [
        [2, 1],
        [4, 1],
        [7, 1],
      ],
      picture: ["garment", "indigo", "madder", "turmeric"],
    },
    {
      slug: "nua-ngay-hoc-ve-sap-ong",
      name: ["Nửa ngày học vẽ sáp ong", "Half a day of wax drawing"],
      category: ["du_lich", "du_lich_cong_dong"],
      description: [
        "Ngồi cùng chị em bên bếp, tập cầm bút đồng, vẽ một ô vải và nhuộm nước chàm đầu tiên. Buổi học khoảng ba giờ, có trà và ngô luộc; vải vẽ xong gửi về sau khi nhuộm đủ nước. Phiếu dùng trong sáu tháng, hẹn ngày qua điện thoại.",
        "Sit by the hearth with the women, learn to hold the copper pen, draw one square of cloth and give it its first dip of indigo. About three hours, with tea and boiled maize; your cloth is posted to you once it is fully dyed. The voucher is good for six months, the day is agreed by phone.",
      ],
      option: "guests",
      variants: [
        ["Một người", "One person", 350000, 20, null],
        ["Hai người", "Two people", 620000, 10, null],
      ],
      makers: [
        [1, 1],
        [3, 1],
      ],
      picture: ["loom", "indigo", "hemp", "clay"],
    },
  ],
};
