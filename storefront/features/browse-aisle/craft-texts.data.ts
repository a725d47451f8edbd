/** A few sentences on how a craft is done, in our own words, with the page that tells it. Only what the page says. */
type CraftText = { readonly vi: string; readonly en: string; readonly source: string };

/** By the slug of the craft's page; a craft without a source has no text. */
export const craftTexts: Readonly<Record<string, CraftText>> = {
  "det-lanh": {
    vi: "Từ hạt lanh gieo xuống tới tấm vải là 41 công đoạn, tất cả làm bằng tay. Năm 2016, kỹ thuật trồng lanh và dệt vải lanh của phụ nữ Hmông trên Cao nguyên đá Hà Giang được ghi vào danh mục di sản văn hoá phi vật thể quốc gia.",
    en: "From sowing the hemp to the finished cloth there are 41 steps, all done by hand. In 2016 the hemp growing and weaving of Hmông women on the Hà Giang karst plateau became national intangible heritage.",
    source: "https://chuongtrinhmtqg.baodantoc.vn/vai-lanh-ve-dep-ket-tinh-tu-truyen-thong-4334.htm",
  },
  "nhuom-cham": {
    vi: "Vải ngâm trong nước chàm chừng một giờ, vớt ra cho ráo rồi ngâm lại năm, sáu lần mới đem phơi; phơi khô lại ngâm tiếp, tám tới mười lượt như thế. Trời nắng thì ba, bốn ngày lên màu; trời mưa có khi cả tháng.",
    en: "The cloth lies in indigo for about an hour, drains, and goes back five or six times before it is hung to dry; then all of that again, eight to ten times. In sunshine the colour takes three or four days, in rain sometimes a month.",
    source: "https://baodaknong.vn/print/100376.html",
  },
  "hai-che-shan": {
    vi: "Búp chè phủ lông trắng như tuyết mọc trên những cây cao, người hái phải kéo cành xuống hoặc trèo lên. Chè hái từ sáng sớm, mang về là sao ngay để giữ độ tươi.",
    en: "The buds, white with down, grow on tall trees: the picker bends the branches or climbs. Picking begins early in the morning, and the leaves go into the pan as soon as they are home, to stay fresh.",
    source: "https://vtv.vn/xa-hoi/trai-nghiem-thu-hoach-che-shan-tuyet-co-thu-voi-nguoi-dao-20201103022649134.htm",
  },
  "nuoi-ong": {
    vi: "Trên cao nguyên đá, cây bạc hà mọc dại và nở hoa khi trời vào đông. Người nuôi ong gây đàn từ mùa thu, tới mùa hoa thì đưa ong từ vùng thấp lên.",
    en: "On the karst plateau wild mint flowers as winter comes. Beekeepers build up their colonies in autumn and bring them up from the lowlands when it blooms.",
    source: "https://vietnamnet.vn/lam-giau-tu-mat-ong-bac-ha-o-cao-nguyen-da-dong-van-2192602.html",
  },
};
