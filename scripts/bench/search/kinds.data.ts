/**
 * Kinds of goods the generated catalogue is made of: id | Vietnamese name | English name | OCOP group/sub-group | what may
 * follow the name, as "vi=en" | price from-to in thousand đồng. Written before any engine was tuned on them.
 */
export const KINDS = `
mat-ong | Mật ong | honey | thuc_pham/tho_so_che | hoa nhãn=longan flower; hoa cà phê=coffee blossom; bạc hà=wild mint; hoa rừng=forest flower; hoa tràm=cajuput flower; nguyên tổ=comb | 120-450
xa-phong-mat-ong | Xà phòng mật ong | honey soap | duoc_lieu/my_pham | nghệ=turmeric; bồ kết=soapberry; yến mạch=oat | 45-120
sap-ong | Sáp ong | beeswax | thu_cong_my_nghe/gia_dung_trang_tri | vàng=yellow; nguyên chất=pure | 60-200
phan-hoa | Phấn hoa ong | bee pollen | thuc_pham/tho_so_che | cà phê=coffee; rừng=forest | 90-260
dua-say | Dứa sấy | dried pineapple | thuc_pham/che_bien | dẻo=soft; giòn=crisp; không đường=unsweetened | 50-140
mut-dua-thom | Mứt dứa | pineapple jam | thuc_pham/che_bien | Đồng Dao=Dong Dao; ít đường=low sugar | 60-130
keo-dua | Kẹo dừa | coconut candy | thuc_pham/che_bien | sữa=milk; lá dứa=pandan; sầu riêng=durian | 30-90
dau-dua | Dầu dừa | coconut oil | duoc_lieu/my_pham | ép lạnh=cold pressed; nguyên chất=pure | 70-190
dua-cai | Dưa cải muối | pickled mustard greens | thuc_pham/che_bien | chua ngọt=sweet and sour; bẹ=stem | 25-60
dua-mon | Dưa món | pickled vegetables | thuc_pham/che_bien | Huế=Hue style; ngày Tết=for Tet | 45-110
dua-tre | Đũa tre | bamboo chopsticks | thu_cong_my_nghe/gia_dung_trang_tri | khắc tay=hand carved; dài=long | 20-90
dua-go | Đũa gỗ | wooden chopsticks | thu_cong_my_nghe/gia_dung_trang_tri | kim giao=yew; mun=ebony | 40-180
bo-sap | Bơ sáp | avocado | thuc_pham/tuoi_song | 034=034; Buôn Đôn=Buon Don; chín cây=ripe picked | 40-120
bo-kho | Bò khô | beef jerky | thuc_pham/che_bien | xé sợi=shredded; cay=spicy; gác bếp=hearth smoked | 150-480
bo-am-tra | Bộ ấm chén | tea set | thu_cong_my_nghe/gia_dung_trang_tri | gốm nâu=brown pottery; men ngọc=celadon | 220-900
bo-dau-phong | Bơ đậu phộng | peanut butter | thuc_pham/che_bien | mịn=smooth; hạt=crunchy | 60-130
cam-sanh | Cam sành | king orange | thuc_pham/tuoi_song | loại một=first grade; vườn đồi=hill garden | 30-90
cam-mat | Cam mật | honey orange | thuc_pham/tuoi_song | vỏ mỏng=thin skin; chín cây=ripe picked | 30-80
gao-nep-cam | Gạo nếp cẩm | black sticky rice | thuc_pham/tho_so_che | nương=upland; hữu cơ=organic | 40-110
ruou-nep-cam | Rượu nếp cẩm | black sticky rice wine | do_uong/co_con | ủ chum=jar aged; men lá=leaf yeast | 90-260
cam-gao | Cám gạo rang | roasted rice bran | duoc_lieu/my_pham | đắp mặt=face mask; mịn=fine | 30-90
gao-nep | Gạo nếp | sticky rice | thuc_pham/tho_so_che | nương=upland; cái hoa vàng=golden flower; Tú Lệ=Tu Le | 35-95
gao-te | Gạo tẻ | rice | thuc_pham/tho_so_che | Séng Cù=Seng Cu; ST25=ST25; đỏ=red | 25-80
com-kho | Cốm khô | dried green rice | thuc_pham/che_bien | làng Vòng=Vong village; dẹt=flat | 60-150
com-chay | Cơm cháy | crispy rice | thuc_pham/che_bien | chà bông=with floss; mắm hành=scallion fish sauce | 35-95
che-shan | Chè Shan tuyết | Shan tea | thuc_pham/che | cổ thụ=ancient tree; bạch trà=white; lên men=fermented; một tôm hai lá=two leaves and a bud | 120-900
che-xanh | Chè xanh | green tea | thuc_pham/che | Thái Nguyên=Thai Nguyen; móc câu=hook shaped; nõn tôm=bud | 80-420
tra-hoa-vang | Trà hoa vàng | golden camellia tea | thuc_pham/che | sấy lạnh=freeze dried; nụ=bud | 250-1200
tra-atiso | Trà atisô | artichoke tea | thuc_pham/che | túi lọc=tea bags; đỏ=red hibiscus | 45-130
tra-gung | Trà gừng | ginger tea | do_uong/khong_con | mật ong=with honey; hoà tan=instant | 40-110
tra-giao-co-lam | Trà giảo cổ lam | giảo cổ lam tea | thuc_pham/che | túi lọc=tea bags; sao khô=pan dried | 60-160
che-duong | Chè dưỡng nhan | snow fungus dessert kit | thuc_pham/che_bien | gói=pack; hạt sen=lotus seed | 50-140
ca-phe-bot | Cà phê rang xay | ground coffee | thuc_pham/ca_phe_ca_cao | Robusta=Robusta; Arabica=Arabica; Culi=peaberry; phin=for phin | 80-320
ca-phe-hat | Cà phê hạt rang | roasted coffee beans | thuc_pham/ca_phe_ca_cao | mộc=plain; mật ong=honey process; chín cây=ripe picked | 120-420
ca-cao | Bột ca cao | cocoa powder | thuc_pham/ca_phe_ca_cao | nguyên chất=pure; Krông=Krong | 80-210
so-co-la | Sô cô la | chocolate | thuc_pham/ca_phe_ca_cao | đen 70%=dark 70%; sữa dừa=coconut milk | 50-160
ca-kho | Cá khô | dried fish | thuc_pham/che_bien | chỉ vàng=yellowstripe; bống=goby; sông Đà=Da river | 90-320
ca-kho-lang | Cá kho niêu | clay pot braised fish | thuc_pham/che_bien | trắm=black carp; riềng=galangal | 250-650
ca-loc-kho | Khô cá lóc | dried snakehead | thuc_pham/che_bien | một nắng=one sun; đồng=field | 160-420
nuoc-mam | Nước mắm | fish sauce | thuc_pham/gia_vi | cá cơm=anchovy; 40 độ đạm=40 N; nhĩ=first drip; chắt=drawn | 60-320
mam-tom | Mắm tôm | shrimp paste | thuc_pham/gia_vi | Ba Làng=Ba Lang; bắc=northern | 30-90
mam-ruoc | Mắm ruốc | krill paste | thuc_pham/gia_vi | Huế=Hue; xào sả=lemongrass fried | 35-110
ruoc-heo | Ruốc lợn | pork floss | thuc_pham/che_bien | sợi=stringy; rong biển=seaweed | 120-320
lap-suon | Lạp sườn | smoked sausage | thuc_pham/che_bien | gác bếp=hearth smoked; tươi=fresh; thịt lợn=pork | 150-360
thit-gac-bep | Thịt trâu gác bếp | smoked buffalo | thuc_pham/che_bien | Thái đen=Black Thai style; tẩm mắc khén=mac khen | 350-980
thit-lon-gac-bep | Thịt lợn gác bếp | smoked pork | thuc_pham/che_bien | bản=village pig; ba chỉ=belly | 220-520
gio-lua | Giò lụa | pork roll | thuc_pham/che_bien | lá chuối=banana leaf; bò=beef | 120-260
mien-dong | Miến dong | canna glass noodles | thuc_pham/che_bien | sợi nhỏ=thin; phơi phên=sun dried; Bình Liêu=Binh Lieu | 45-130
bun-kho | Bún khô | dried rice vermicelli | thuc_pham/che_bien | gạo lứt=brown rice; gạo ta=local rice | 25-80
pho-kho | Phở khô | dried pho noodles | thuc_pham/che_bien | ngô=maize; gạo lứt=brown rice | 25-80
banh-trang | Bánh đa nem | rice paper | thuc_pham/che_bien | làng Chều=Cheu village; mè=sesame; gạo lứt=brown rice | 20-70
banh-gai | Bánh gai | thorn leaf cake | thuc_pham/che_bien | Ninh Giang=Ninh Giang; đậu xanh=mung bean | 30-90
banh-chung | Bánh chưng | chung cake | thuc_pham/che_bien | gù=humped; đen=black; cốm=green rice | 45-130
banh-khao | Bánh khảo | khao cake | thuc_pham/che_bien | lạc vừng=peanut sesame; nhân mứt=candied | 30-80
banh-dau-xanh | Bánh đậu xanh | mung bean cake | thuc_pham/che_bien | Hải Dương=Hai Duong; ít ngọt=less sweet | 30-90
keo-lac | Kẹo lạc | peanut brittle | thuc_pham/che_bien | vừng=sesame; gừng=ginger | 25-70
keo-mach-nha | Kẹo mạch nha | malt candy | thuc_pham/che_bien | Thi Phổ=Thi Pho; dừa=coconut | 30-80
lac-rang | Lạc rang | roasted peanuts | thuc_pham/tho_so_che | tỏi ớt=garlic chili; đỏ=red | 30-90
vung-den | Vừng đen | black sesame | thuc_pham/tho_so_che | rang=roasted; hạt=seed | 40-120
hat-dieu | Hạt điều | cashew nuts | thuc_pham/tho_so_che | rang muối=salt roasted; vỏ lụa=skin on | 120-320
hat-sen | Hạt sen sấy | dried lotus seeds | thuc_pham/tho_so_che | giòn=crisp; Huế=Hue | 90-260
hat-macca | Hạt mắc ca | macadamia | thuc_pham/tho_so_che | nứt vỏ=cracked; sấy=roasted | 150-380
hat-doi | Hạt dổi | doi seed | thuc_pham/gia_vi | nếp=nep; rừng=forest | 120-420
mac-khen | Mắc khén | wild pepper | thuc_pham/gia_vi | hạt=seed; rang xay=roasted ground | 60-210
thao-qua | Thảo quả khô | black cardamom | thuc_pham/gia_vi | sấy củi=wood dried; loại một=first grade | 90-320
hoa-hoi | Hoa hồi khô | star anise | thuc_pham/gia_vi | tám cánh=eight point; phơi nắng=sun dried | 60-210
que-thanh | Quế thanh | cinnamon sticks | thuc_pham/gia_vi | Trà My=Tra My; Văn Yên=Van Yen; ống=quill | 50-190
tieu-den | Tiêu đen | black pepper | thuc_pham/gia_vi | sọ=white; xay=ground; Chư Sê=Chu Se | 60-190
ot-bot | Ớt bột | chili powder | thuc_pham/gia_vi | hun khói=smoked; cay=hot | 30-110
toi-den | Tỏi đen | black garlic | thuc_pham/che_bien | cô đơn=single clove; Lý Sơn=Ly Son | 120-620
toi-kho | Tỏi khô | dried garlic | thuc_pham/gia_vi | tía=purple; Lý Sơn=Ly Son | 60-190
gung-say | Gừng sấy | dried ginger | thuc_pham/gia_vi | lát=sliced; dẻo=candied | 45-120
nghe-bot | Tinh bột nghệ | turmeric starch | duoc_lieu/thuoc_duoc_lieu | đỏ=red; vàng=yellow; mật ong=with honey | 90-320
muoi-ot | Muối ớt | chili salt | thuc_pham/gia_vi | tôm=shrimp; lá chanh=lime leaf; xanh=green | 25-80
muoi-vung | Muối vừng | sesame salt | thuc_pham/gia_vi | lạc=peanut; đen=black | 25-70
cham-cheo | Chẩm chéo | chẩm chéo dip | thuc_pham/gia_vi | khô=dry; ướt=wet; cá=fish | 30-90
ngo-nep | Ngô nếp | waxy corn | thuc_pham/tuoi_song | tím=purple; nương=upland | 20-60
bot-ngo | Bột ngô | corn flour | thuc_pham/tho_so_che | men men=men men; nương=upland | 25-70
ruou-ngo | Rượu ngô | corn spirit | do_uong/co_con | men lá=leaf yeast; Bản Phố=Ban Pho; Na Hang=Na Hang | 80-320
ruou-can | Rượu cần | jar wine | do_uong/co_con | ché nhỏ=small jar; Hoà Bình=Hoa Binh | 150-520
ruou-man | Rượu mận | plum wine | do_uong/co_con | Bắc Hà=Bac Ha; ngâm=steeped | 90-240
san-day | Bột sắn dây | kudzu starch | thuc_pham/tho_so_che | hoa bưởi=pomelo flower; Nghệ=Nghe | 70-190
khoai-lang | Khoai lang sấy | dried sweet potato | thuc_pham/che_bien | dẻo=soft; tím=purple | 35-110
mang-kho | Măng khô | dried bamboo shoots | thuc_pham/che_bien | lưỡi lợn=tongue; nứa=nua; vầu=vau | 80-320
mang-ot | Măng ớt ngâm | pickled bamboo shoots | thuc_pham/che_bien | tỏi=garlic; mắc mật=mac mat | 30-90
nam-huong | Nấm hương | shiitake | thuc_pham/tho_so_che | rừng=forest; khô=dried; Sa Pa=Sa Pa | 90-320
moc-nhi | Mộc nhĩ | wood ear mushroom | thuc_pham/tho_so_che | thái sợi=shredded; rừng=forest | 50-140
nam-linh-chi | Nấm linh chi | lingzhi | duoc_lieu/thuoc_duoc_lieu | đỏ=red; thái lát=sliced | 250-1200
dau-tay | Dâu tây | strawberry | thuc_pham/tuoi_song | Mộc Châu=Moc Chau; sấy dẻo=soft dried | 90-260
dau-tam | Dâu tằm ngâm | mulberry syrup | do_uong/khong_con | đường phèn=rock sugar; chín cây=ripe picked | 60-150
dau-nanh | Đậu nành rang | roasted soybeans | thuc_pham/tho_so_che | không biến đổi gen=non GMO; bột=powder | 40-110
dau-phong-dau | Dầu lạc | peanut oil | thuc_pham/gia_vi | ép thủ công=hand pressed; nguyên chất=pure | 90-220
dau-goi | Dầu gội bồ kết | soapberry shampoo | duoc_lieu/my_pham | vỏ bưởi=pomelo; sả chanh=lemongrass | 90-220
tinh-dau-sa | Tinh dầu sả | lemongrass essential oil | duoc_lieu/tinh_dau | chanh=lemon; Java=Java | 60-220
tinh-dau-tram | Tinh dầu tràm | cajuput essential oil | duoc_lieu/tinh_dau | gió=gio; Huế=Hue | 70-260
tinh-dau-que | Tinh dầu quế | cinnamon essential oil | duoc_lieu/tinh_dau | vỏ=bark; lá=leaf | 80-280
tinh-dau-buoi | Tinh dầu bưởi | pomelo essential oil | duoc_lieu/tinh_dau | vỏ=peel; hoa=flower | 90-320
la-tam | Lá tắm người Dao | Dao herbal bath | duoc_lieu/tinh_dau | sau sinh=postpartum; gói=bundle; Tả Phìn=Ta Phin | 60-220
cao-atiso | Cao atisô | artichoke extract | duoc_lieu/thuoc_duoc_lieu | mềm=soft; Sa Pa=Sa Pa | 120-420
ba-kich | Ba kích | morinda root | duoc_lieu/thuoc_duoc_lieu | tím=purple; ngâm rượu=for wine | 120-520
sam-ngoc-linh | Sâm Ngọc Linh | Ngoc Linh ginseng | duoc_lieu/thuoc_duoc_lieu | lát mật ong=slices in honey; củ=root | 900-9000
buoi | Bưởi | pomelo | thuc_pham/tuoi_song | da xanh=green skin; Năm Roi=Nam Roi; Diễn=Dien | 40-140
vai-thieu | Vải thiều | lychee | thuc_pham/tuoi_song | Lục Ngạn=Luc Ngan; sấy=dried; Thanh Hà=Thanh Ha | 50-220
nhan-long | Nhãn lồng | longan | thuc_pham/tuoi_song | Hưng Yên=Hung Yen; sấy=dried | 50-220
mang-cau | Mãng cầu | custard apple | thuc_pham/tuoi_song | xiêm=soursop; dai=sweetsop | 40-130
hong-say | Hồng treo gió | air dried persimmon | thuc_pham/che_bien | Đà Lạt=Da Lat; dẻo=soft | 150-420
chuoi-say | Chuối sấy | dried banana | thuc_pham/che_bien | dẻo=soft; giòn=crisp; mật=honeyed | 30-90
mit-say | Mít sấy | jackfruit chips | thuc_pham/che_bien | giòn=crisp; dẻo=soft | 45-130
xoai-say | Xoài sấy | dried mango | thuc_pham/che_bien | dẻo=soft; muối ớt=chili salt | 55-150
chanh-leo | Nước cốt chanh leo | passion fruit cordial | do_uong/khong_con | nguyên chất=pure; mật ong=with honey | 50-140
tao-meo | Táo mèo khô | dried hawthorn apple | thuc_pham/tho_so_che | thái lát=sliced; rừng=forest | 50-150
o-mai | Ô mai mơ | salted apricot | thuc_pham/che_bien | gừng=ginger; chua ngọt=sweet and sour | 40-120
khan-tho-cam | Khăn thổ cẩm | brocade scarf | thu_cong_my_nghe/vai_may_mac | dệt tay=handwoven; viền đỏ=red border | 120-620
tui-tho-cam | Túi thổ cẩm | brocade bag | thu_cong_my_nghe/vai_may_mac | đeo chéo=crossbody; thêu=embroidered | 90-520
vi-tho-cam | Ví thổ cẩm | brocade wallet | thu_cong_my_nghe/vai_may_mac | dài=long; gấp=folding | 60-220
vay-hmong | Váy thêu | embroidered skirt | thu_cong_my_nghe/vai_may_mac | xoè=pleated; lanh=hemp; chàm=indigo | 350-2500
ao-dai | Áo dài lụa | silk ao dai | thu_cong_my_nghe/vai_may_mac | vẽ tay=hand painted; tơ tằm=mulberry silk | 650-3200
khan-lua | Khăn lụa | silk scarf | thu_cong_my_nghe/vai_may_mac | tơ tằm=mulberry silk; Vạn Phúc=Van Phuc; nhuộm củ nâu=yam dyed | 250-980
vai-lanh | Vải lanh | hemp cloth | thu_cong_my_nghe/vai_may_mac | nhuộm chàm=indigo dyed; mộc=raw | 180-780
goi-tua | Gối tựa thêu | embroidered cushion | thu_cong_my_nghe/gia_dung_trang_tri | lưng=back; vuông=square | 120-420
goi-thao-duoc | Gối thảo dược | herbal pillow | thu_cong_my_nghe/gia_dung_trang_tri | hạt đậu=bean; ngải cứu=mugwort | 120-360
chan-bong | Chăn bông | cotton quilt | thu_cong_my_nghe/gia_dung_trang_tri | Thái=Thai style; thêu=embroidered | 450-1500
gio-may | Giỏ mây | rattan basket | thu_cong_my_nghe/gia_dung_trang_tri | quai da=leather handle; nắp=lidded | 90-420
gio-coi | Giỏ cói | sedge basket | thu_cong_my_nghe/gia_dung_trang_tri | Kim Sơn=Kim Son; nắp=lidded | 70-320
chieu-coi | Chiếu cói | sedge mat | thu_cong_my_nghe/gia_dung_trang_tri | Nga Sơn=Nga Son; cải hoa=flowered | 180-620
gui-may | Gùi mây | carrying basket | thu_cong_my_nghe/gia_dung_trang_tri | đan tay=hand woven; nhỏ=small | 220-780
den-tre | Đèn tre | bamboo lamp | thu_cong_my_nghe/gia_dung_trang_tri | lồng=lantern; treo=hanging | 120-520
khay-tre | Khay tre | bamboo tray | thu_cong_my_nghe/gia_dung_trang_tri | tròn=round; ghép=laminated | 60-260
non-la | Nón lá | conical hat | thu_cong_my_nghe/gia_dung_trang_tri | bài thơ=poem; cọ=palm | 50-180
binh-gom | Bình gốm | pottery vase | thu_cong_my_nghe/gia_dung_trang_tri | Bàu Trúc=Bau Truc; Phù Lãng=Phu Lang; hoa=flower | 120-980
trong-con | Trống nhỏ | small drum | thu_cong_my_nghe/gia_dung_trang_tri | da trâu=buffalo skin; treo=hanging | 180-620
khen | Khèn lá | leaf pan pipe | thu_cong_my_nghe/gia_dung_trang_tri | Mông=Mong style; nhỏ=small | 220-920
vong-bac | Vòng bạc | silver bracelet | thu_cong_my_nghe/gia_dung_trang_tri | chạm tay=hand engraved; trẻ em=children | 250-1800
lan-ho-diep | Lan hồ điệp | moth orchid | sinh_vat_canh/hoa | trắng=white; tím=purple | 180-620
mai-vang | Mai vàng | yellow apricot tree | sinh_vat_canh/cay_canh | chậu=potted; Tết=for Tet | 350-3200
homestay | Một đêm nhà sàn | a night in a stilt house | du_lich/du_lich_cong_dong | bản Lác=Ban Lac; ven suối=by the stream; ăn tối=with dinner | 180-620
tour-thuyen | Chuyến thuyền | boat trip | du_lich/du_lich_cong_dong | trên hồ=on the lake; rừng tràm=cajuput forest | 120-420
lop-hoc-det | Buổi học dệt | weaving lesson | du_lich/du_lich_cong_dong | nửa ngày=half a day; cả ngày=full day | 150-520
`;

/** Where generated cooperatives are: province code | former province named in their product names, or nothing. */
export const PLACES = `
08 | Hà Giang
08 | Tuyên Quang
04 | Cao Bằng
14 | Sơn La
15 | Yên Bái
15 | Lào Cai
11 | Điện Biên
12 | Lai Châu
20 | Lạng Sơn
19 | Thái Nguyên
19 | Bắc Kạn
25 | Hoà Bình
25 | Phú Thọ
22 | Quảng Ninh
24 | Bắc Giang
38 | Thanh Hoá
40 | Nghệ An
42 | Hà Tĩnh
44 | Quảng Bình
44 | Quảng Trị
46 | Huế
48 | Quảng Nam
51 | Kon Tum
51 | Quảng Ngãi
52 | Gia Lai
52 | Bình Định
66 | Đắk Lắk
66 | Phú Yên
68 | Lâm Đồng
68 | Đắk Nông
80 | Long An
82 | Đồng Tháp
86 | Bến Tre
86 | Trà Vinh
91 | An Giang
91 | Kiên Giang
92 | Sóc Trăng
96 | Cà Mau
`;

/** Two-syllable names nobody's cooperative bears alone, and what cooperatives call their work. */
export const COOP_NAMES =
  "Mây Ngàn,Suối Mơ,Nắng Sớm,Gió Đồi,Trăng Non,Bản Ngọc,Sông Xanh,Đá Vàng,Hương Rừng,Cỏ May,Ban Trắng,Sen Hồng,Lúa Mới,Chim Lạc,Hoa Núi,Tre Ngà,Sim Tím,Nương Xa,Bến Quê,Đồng Lành";
export const COOP_WORK =
  "Nông sản,Dệt thổ cẩm,Dược liệu,Mây tre đan,Chế biến,Nông nghiệp xanh,Phụ nữ,Đặc sản,Thủ công,Du lịch cộng đồng";
export const COOP_PEOPLES = "Kinh,Tày,Thái,Mường,Hmông,Nùng,Dao,Ê-đê,Ba-na,Gia-rai,Khơ-me,Cơ-tu,Chăm,Giáy,Xơ-đăng";
