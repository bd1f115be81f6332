import { unpackProcedures } from "./unpack-procedures.ts";

/** Written by data/pack-procedures.ts from data/commune-procedures.csv; source and terms are told there. */
const PACKED = `
Biển và hải đảo|Bảo hiểm|Bồi thường nhà nước|Chi trả các chế độ BHXH|Chính sách|Chăn nuôi|Chứng thực|Cấp sổ BHXH, thẻ BHYT|Cấp, quản lý căn cước|Giảm nghèo|Hoạt động xây dựng|Hàng hải và đường thủy nội địa|Hòa giải ở cơ sở|Hạ tầng kỹ thuật|Hỗ trợ tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã|Hộ tịch|Khiếu nại, tố cáo|Kinh tế hợp tác và Phát triển nông thôn|Kiểm lâm|Lâm nghiệp|Môi trường|Nhà ở và công sở|Nuôi con nuôi|Nông nghiệp|Phòng cháy, chữa cháy|Quy hoạch đô thị và nông thôn|Quản lý chương trình mục tiêu quốc gia|Quản lý chất lượng công trình xây dựng|Quản lý chất lượng nông lâm sản và thủy sản|Quản lý công sản|Quản lý thuế, phí, lệ phí và thu khác của ngân sách nhà nước|Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo|Quản lý xuất nhập cảnh|Quản lý Đê điều và Phòng, chống thiên tai|Sát hạch, cấp giấy phép lái xe|Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN|Thuế|Thành lập và hoạt động của tổ hợp tác|Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã|Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)|Thú y|Thủy lợi|Thủy sản|Thực hiện chính sách BHXH|Thực hiện chính sách BHYT|Trồng trọt|Tài chính đất đai|Tài nguyên nước|Tổ chức cai nghiên ma túy và quản lý sau cai nghiện|Tổ chức, cán bộ|Đăng ký biện pháp bảo đảm|Đăng ký, quản lý cư trú|Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng|Đường bộ|Đất đai|Địa chất và khoáng sản|Định danh và xác thực điện tử
1.000080|Thủ tục đăng ký nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới|15|c|163/QĐ-BTP|019d2bfd-380b-73df-9a18-5658e09794d3
1.000094|Thủ tục đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới|15|c|163/QĐ-BTP|019d2bfd-3801-752b-a01a-93596242f811
1.000110|Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới|15|c|163/QĐ-BTP|019d2bfd-380a-702c-892d-dedfddd22f02
1.000253|Khai báo tạm trú cho người nước ngoài tại Việt Nam bằng Phiếu khai báo tạm trú|32|v|QĐ/0001-BCA|019d2bf7-4fc4-7716-bab8-167242b3fcda
1.000314|Chấp thuận vị trí đấu nối tạm vào đường bộ đang khai thác|53|c|871/QĐ-BXD|019d2bfe-0b6a-755c-859a-4ec09fbd16c7
1.000419|Thủ tục đăng ký khai tử lưu động|15|c|163/QĐ-BTP|019d2bfd-380b-73c4-9566-9e8b26bbfec6
1.000593|Thủ tục đăng ký kết hôn lưu động|15|c|163/QĐ-BTP|019d2bfd-382c-774c-bca0-e30c261d7be4
1.000656|Thủ tục đăng ký khai tử|15|c|163/QĐ-BTP|019d2bfd-3fac-7489-b53b-9c6c958f2da4
1.000689|Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con|15|c|163/QĐ-BTP|019d2bfd-3faf-768a-9224-9cb889436133
1.000893|Thủ tục đăng ký khai sinh có yếu tố nước ngoài cho người đã có hồ sơ, giấy tờ cá nhân|15|c|163/QĐ-BTP|019d2bfd-3faf-768a-9224-a27e812b1907
1.000894|Thủ tục đăng ký kết hôn|15|c|163/QĐ-BTP|019d2bfd-3fac-7489-b53b-a15eb239a6fe
1.001022|Thủ tục đăng ký nhận cha, mẹ, con|15|c|163/QĐ-BTP|019d2bfd-3fa6-722f-ac1a-e949c8ce3418
1.001193|Thủ tục đăng ký khai sinh|15|c|163/QĐ-BTP|019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7
1.001266|Chấm dứt hoạt động hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfb-d748-72d1-848f-3607bc86e647
1.001521|Giải quyết hưởng chế độ TNLĐ, BNN do thương tật, bệnh tật tái phát|43|v|1474/QĐ-BTC|019d2bfb-d762-729a-96f1-56282cca04fa
1.001570|Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfb-d768-7446-bd77-3bb11051041c
1.001598|Giải quyết hưởng trợ cấp nghỉ DSPHSK sau ốm đau, thai sản, TNLĐ, BNN|43|v|1474/QĐ-BTC|019d2bfb-d775-76cf-83da-e130c0a7d45d
1.001601|Ủy quyền lĩnh thay các chế độ bảo hiểm xã hội, trợ cấp thất nghiệp|3|v|1474/QĐ-BTC|019d2bfb-d765-716d-93f2-6b2193edaeaa
1.001612|Đăng ký thành lập hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfb-d76d-737f-81b9-69258b07240b
1.001613|Giải quyết hưởng bảo hiểm xã hội một lần|43|v|1474/QĐ-BTC|019d2bfb-d775-76cf-83da-dc00816c97e0
1.001632|Giải quyết hưởng chế độ TNLĐ, BNN đối với trường hợp bị TNLĐ lần đầu|43|v|1474/QĐ-BTC|019d2bfb-d76e-761e-aa77-47b49482a007
1.001643|Giải quyết hưởng chế độ TNLĐ, BNN đối với trường hợp đã bị TNLĐ, BNN nay tiếp tục bị TNLĐ hoặc BNN|43|v|1474/QĐ-BTC|019d2bfb-d771-75ed-afc0-f71a2d90fd9b
1.001646|Giải quyết hưởng trợ cấp đối với nhà giáo đã nghỉ hưu chưa được hưởng chế độ phụ cấp thâm niên trong lương hưu theo Nghị định số 14/2020/NĐ-CP|43|v|1474/QĐ-BTC|019d2bfb-d77c-7184-91f2-958c26e2b067
1.001656|Thanh toán trực tiếp chi phí khám, chữa bệnh BHYT/Cấp giấy chứng nhận không cùng chi trả trong năm|44|v|1474/QĐ-BTC|019d2bfb-d76f-738b-9ca4-34d78e084f23
1.001662|Đăng ký khai thác nước dưới đất|47|c|248/QĐ-BNNMT|019d2bfa-0929-7304-8c4e-e9aea3f674ff
1.001667|Giải quyết hưởng chế độ ốm đau|43|v|1474/QĐ-BTC|019d2bfb-d7a1-70cd-b177-166039682b48
1.001669|Thủ tục đăng ký giám hộ có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-47a7-74cf-a1de-4c9e077743e9
1.001695|Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-47b0-7285-b035-456104e16436
1.001710|Giải quyết điều chỉnh, hủy quyết định, chấm dứt hưởng BHXH|43|v|1474/QĐ-BTC|019d2bfb-d77c-7514-8e03-9ace6223bb2c
1.001742|Giải quyết chuyển hưởng sang địa bàn khác đối với người đang hưởng lương hưu, trợ cấp BHXH hàng tháng và người chờ hưởng lương hưu, trợ cấp hàng tháng|43|v|1474/QĐ-BTC|019d2bfb-d777-72e9-84de-147abe18e3c4
1.001766|Thủ tục đăng ký khai tử có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-47da-7259-b8fe-0d5327727234
1.001798|Ký hợp đồng khám, chữa bệnh BHYT|44|v|1474/QĐ-BTC|019d2bfb-d7a1-70cd-b177-18f8200e70e3
1.001909|Thanh toán chi phí BHYT với cơ sở KCB BHYT|44|v|1474/QĐ-BTC|019d2bfb-d77a-71f2-b10c-7610793936b0
1.001939|Đăng ký đóng, cấp thẻ BHYT đối với người chỉ tham gia BHYT|35|v|1474/QĐ-BTC|019d2bfb-d79c-73cd-8614-c7a7882c5e05
1.002051|Đăng ký, điều chỉnh đóng BHXH, BHYT, BHTN, BHTNLĐ, BNN; cấp sổ BHXH, thẻ BHYT|35|v|1474/QĐ-BTC|019d2bfb-d7a4-72c9-9668-916aee4876d3
1.002179|Đăng ký, đăng ký lại, điều chỉnh đóng BHXH tự nguyện; cấp sổ BHXH|35|v|1474/QĐ-BTC|019d2bfb-d782-7538-959f-13ec3688f02c
1.002211|Thủ tục công nhận hòa giải viên (cấp xã)|12|c|QĐ2338-BTP|019d2bfd-572d-77fe-b70b-93b6512c3170
1.002372|Xác nhận việc trình kháng nghị hàng hải|11|c|461/QĐ-BXD|019d2bfe-1afd-749b-9051-5d4c422509e0
1.002693|Cấp giấy phép chặt hạ, dịch chuyển cây xanh|13|c|1813/QĐ-BXD|019d2bfe-230c-75d8-8979-11b8bdc68e6c
1.002755|Gia hạn tạm trú|51|v|9354/QĐ-BCA-C06|019d2bf7-6762-77ee-9a0c-965773ce7afe
1.002759|Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT|7|v|1474/QĐ-BTC|019d2bfb-df35-76fe-b9f6-886f8a133b5c
1.003005|Giải quyết việc người nước ngoài cư trú ở khu vực biên giới nước láng giềng nhận trẻ em Việt Nam làm con nuôi|22|c|361/QĐ-BTP|019d2bfd-5f22-73cf-b95d-b024eb53f12b
1.003133|Cấp giấy thông hành xuất, nhập cảnh vùng biên giới Việt Nam – Trung Quốc cho công dân Việt Nam thường trú tại đơn vị hành chính cấp xã tiếp giáp đường biên giới Việt Nam – Trung Quốc|32|v|651/QĐ-BXD|019d9a33-a8b3-7170-a1c2-d6d4a710d173
1.003197|Xóa đăng ký thường trú|51|v|1523/QĐ-BCA-C06|019d2bf7-6f18-72e5-974d-ed6803c7178a
1.003347|Phê duyệt, công bố công khai quy trình vận hành hồ chứa thủy lợi thuộc thẩm quyền của Chủ tịch UBND cấp xã|41|c|498/QĐ-BNNMT|019d2bfa-18b5-72ba-b2d3-9f318566bf80
1.003434|Hỗ trợ dự án liên kết (cấp xã)|17|c|2299/QĐ-BNNMT|019d2bfa-18e5-71bf-9849-3fc86ee34b8a
1.003440|Thẩm định, phê duyệt phương án ứng phó với tình huống khẩn cấp thuộc thẩm quyền của UBND cấp xã|41|c|498/QĐ-BNNMT|019d2bfa-18ee-778b-9a30-66fd633ab7f3
1.003446|Thẩm định, phê duyệt phương án ứng phó thiên tai cho công trình, vùng hạ du đập trong quá trình thi công thuộc thẩm quyền của UBND cấp xã|41|c|498/QĐ-BNNMT|019d2bfa-18f1-777d-95ef-b4b7dca1255c
1.003471|Phê duyệt đề cương, kết quả kiểm định an toàn đập, hồ chứa thủy lợi thuộc thẩm quyền của Chủ tịch UBND cấp xã|41|c|498/QĐ-BNNMT|019d2bfa-2094-75aa-a75e-92fa750dd0f4
1.003583|Thủ tục đăng ký khai sinh lưu động|15|c|163/QĐ-BTP|019d2bfd-66dc-714a-90a8-11942739ea86
1.003596|Phê duyệt kế hoạch khuyến nông địa phương (cấp xã)|23|c|1597/QĐ-BNNMT|019d2bfa-20c8-732f-b6fa-e4684a0aad75
1.003658|Công bố lại hoạt động bến thủy nội địa|11|c|870/QĐ-BXD|019d2bfe-3a50-73c9-95e6-b093a912c6ed
1.003677|Khai báo tạm vắng|51|v|9354/QĐ-BCA-C06|019d2bf7-6f56-704f-95b8-8d949272c6ad
1.003930|Cấp lại Giấy chứng nhận đăng ký phương tiện|11|c|902/QĐ-BXD|019d2bfe-3a75-729d-b70f-b9cea7a16fb3
1.003956|Công nhận và giao quyền quản lý cho tổ chức cộng đồng (thuộc địa bàn quản lý)|42|c|53/QĐ-BNNMT|019d2bfa-3043-765f-bc87-ca61828f4c4e
1.003970|Đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện đồng thời thay đổi cơ quan đăng ký phương tiện|11|c|902/QĐ-BXD|019d2bfe-3a78-77fc-b264-7ec29212cb43
1.004002|Đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện nhưng không thay đổi cơ quan đăng ký phương tiện|11|c|902/QĐ-BXD|019d2bfe-3a7b-7789-9f25-1ec7a3f64d81
1.004036|Đăng ký lại phương tiện trong trường hợp chuyển từ cơ quan đăng ký khác sang cơ quan đăng ký phương tiện thủy nội địa|11|c|902/QĐ-BXD|019d2bfe-3a96-7539-a429-b3b40b607710
1.004047|Đăng ký phương tiện lần đầu đối với phương tiện đang khai thác trên đường thủy nội địa|11|c|902/QĐ-BXD|019d2bfe-3a86-717c-992c-1393a2f50382
1.004088|Đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa|11|c|902/QĐ-BXD|019d2bfe-3b31-723b-920f-539e8ad6cf95
1.004194|Đăng ký tạm trú|51|v|9354/QĐ-BCA-C06|019d2bf7-770b-734d-b7fb-5e1995f194f4
1.004222|Đăng ký thường trú|51|v|1523/QĐ-BCA-C06|019d2bf7-7704-7449-9e95-fe7ebb959aa2
1.004327|Giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng Công an nhân dân thực hiện tại cấp xã (phải là cán bộ thuộc biên chế của lực lượng Công an)|16|v|QĐ/0001-BCA|019d2bf7-7714-7298-b44d-e3acdb438259
1.004335|Giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân đối với lực lượng Công an nhân dân thực hiện tại cấp xã (phải là cán bộ thuộc biên chế của lực lượng Công an)|16|v|QĐ/0001-BCA|019d2bf7-7715-765f-b775-8591b72142ed
1.004478|Công bố mở cảng cá loại III|42|c|68/QĐ-BNNMT|019d2bfa-3845-71a4-8d69-97f50d631417
1.004498|Sửa đổi, bổ sung nội dung quyết định công nhận và giao quyền quản lý cho tổ chức cộng đồng (thuộc địa bàn quản lý)|42|c|53/QĐ-BNNMT|019d2bfa-384d-7237-aed7-1af004e30b58
1.004656|Xác nhận nguồn gốc loài thủy sản thuộc Phụ lục Công ước quốc tế về buôn bán các loài động vật, thực vật hoang dã nguy cấp; loài thủy sản nguy cấp, quý, hiếm có nguồn gốc khai thác từ tự nhiên|42|c|53/QĐ-BNNMT|019d2bfa-3885-75ec-ad63-ccfd4b902839
1.004680|Xác nhận nguồn gốc loài thủy sản thuộc Phụ lục Công ước quốc tế về buôn bán các loài động vật, thực vật hoang dã nguy cấp và các loài thủy sản nguy cấp, quý, hiếm có nguồn gốc từ nuôi trồng|42|c|53/QĐ-BNNMT|019d2bfa-3fef-71ed-96e2-eceef638f007
1.004746|Thủ tục đăng ký lại kết hôn|15|c|163/QĐ-BTP|019d2bfd-6711-733d-b674-f82cb6606242
1.004772|Thủ tục đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân|15|c|163/QĐ-BTP|019d2bfd-6711-733d-b674-fc3d805e70c8
1.004827|Thủ tục đăng ký khai tử có yếu tố nước ngoài tại khu vực biên giới|15|c|163/QĐ-BTP|019d2bfd-670b-779a-a843-4c518c4ec075
1.004837|Thủ tục đăng ký giám hộ|15|c|163/QĐ-BTP|019d2bfd-671b-75fa-82fb-8ad05a37f638
1.004845|Thủ tục đăng ký chấm dứt giám hộ|15|c|163/QĐ-BTP|019d2bfd-6724-715f-822c-28e986912730
1.004859|Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc|15|c|163/QĐ-BTP|019d2bfd-671e-714b-8fd6-8230c82f7867
1.004873|Thủ tục cấp Giấy xác nhận tình trạng hôn nhân|15|c|163/QĐ-BTP|019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9
1.004884|Thủ tục đăng ký lại khai sinh|15|c|163/QĐ-BTP|019d2bfd-6eac-7598-b88b-15f8a61b366a
1.004901|Cấp đổi Giấy chứng nhận đăng ký hợp tác xã, liên hiệp hợp tác xã|38|c|2103/QĐ-BTC|019d2bfb-df2c-74f3-8af6-e48a719ef3d9
1.004979|Thông báo thay đổi nội dung đăng ký hợp tác xã, liên hiệp hợp tác xã; Thông báo thay đổi nội dung đăng ký đối với hợp tác xã, liên hiệp hợp tác xã bị tách, nhận sáp nhập|38|c|2103/QĐ-BTC|019d2bfb-df29-704d-8fe8-deafd721c54b
1.004982|Đăng ký giải thể hợp tác xã, liên hiệp hợp tác xã|38|c|2103/QĐ-BTC|019d2bfb-df21-71b8-a4b2-634a2adec623
1.005010|Chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh của hợp tác xã, liên hiệp hợp tác xã|38|c|2103/QĐ-BTC|019d2bfb-df25-74f6-b5fb-0951a4719ba5
1.005040|Xác nhận trình báo đường thủy nội địa hoặc trình báo đường thủy nội địa bổ sung|11|c|902/QĐ-BXD|019d2bfe-51d5-757f-b5c5-97ba7e88aed2
1.005277|Đăng ký thay đổi nội dung đăng ký hợp tác xã, liên hiệp hợp tác xã; Đăng ký thay đổi nội dung đối với trường hợp hợp tác xã, liên hiệp hợp tác xã bị tách, nhận sáp nhập|38|c|2103/QĐ-BTC|019d2bfb-df1f-73fa-97e4-f60546098f7f
1.005280|Đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã; đăng ký chuyển đổi tổ hợp tác thành hợp tác xã; đăng ký khi hợp tác xã, liên hiệp hợp tác xã chia, tách, hợp nhất|38|c|2103/QĐ-BTC|019d2bfb-df2c-74f3-8af6-ef7dc8d36f08
1.005378|Đăng ký thay đổi nội dung đăng ký hoạt động của chi nhánh, văn phòng đại diện, địa điểm kinh doanh của hợp tác xã, liên hiệp hợp tác xã|38|c|2103/QĐ-BTC|019d2bfb-df3a-71d0-af09-cf4e1a45e6a4
1.005412|Phê duyệt đối tượng được hỗ trợ phí bảo hiểm nông nghiệp|1|v|2194/QĐ-BTC|019d2bfb-df44-756d-b736-0d69f7d85d0f
1.005461|Đăng ký lại khai tử|15|c|163/QĐ-BTP|019d2bfd-6ebc-709e-8678-a9f8b66738f2
1.006391|Đăng ký lại phương tiện trong trường hợp chủ phương tiện thay đổi trụ sở hoặc nơi đăng ký hộ khẩu thường trú của chủ phương tiện sang đơn vị hành chính cấp tỉnh khác|11|c|902/QĐ-BXD|019d2bfe-5208-7747-a4b2-cba5449b28fa
1.007014|Khai thuế GTGT đối với phương pháp khấu trừ đối với hoạt động sản xuất kinh doanh|36|v|4472/QĐ-BTC|019d2bfb-eed0-71e8-80f5-8cc6c2252b48
1.007016|Khai thuế Giá trị gia tăng đối với phương pháp trực tiếp trên giá trị gia tăng|36|v|4472/QĐ-BTC|019d2bfb-eed1-761a-a007-448e38bdd1a3
1.007022|Khai thuế giá trị gia tăng đối với phương pháp trực tiếp trên doanh thu|36|v|4472/QĐ-BTC|019d2bfb-eece-76da-afd3-0674805c0c8f
1.007026|Khai thuế thu nhập doanh nghiệp tính theo tỷ lệ % trên doanh thu.|36|v|4472/QĐ-BTC|019d2bfb-eee2-76b8-8b30-7a2a90526e4a
1.007037|Hoàn thuế giá trị gia tăng của doanh nghiệp, tổ chức|36|v|4472/QĐ-BTC|019d2bfb-eef3-7023-bc6f-dcfb48ad1c76
1.007040|Khai thuế tiêu thụ đặc biệt đối với sản xuất, kinh doanh hàng hóa, dịch vụ chịu thuế TTĐB|36|v|216/QĐ-BTC|019d2bfb-ef06-742e-805c-1821811ba3e1
1.007042|Đăng ký thuế trong trường hợp tạm ngừng hoạt động, kinh doanh; tiếp tục hoạt động, kinh doanh trước thời hạn|36|v|4472/QĐ-BTC|019d2bfb-ef0b-7208-aa89-3b781441abad
1.007277|Khai lệ phí trước bạ nhà, đất/ Miễn lệ phí trước bạ nhà, đất|36|v|4472/QĐ-BTC|019d2bfb-ef1a-75a9-b05d-41992b5186b8
1.007607|Chấm dứt hiệu lực mã số thuế|36|v|4472/QĐ-BTC|019d9461-4474-75ee-b016-01a26804d09f
1.007674|Khai thuế TNCN đối với cá nhân có thu nhập từ chuyển nhượng bất động sản; thu nhập từ nhận thừa kế và nhận quà tặng là bất động sản|36|v|216/QĐ-BTC|019d2bfc-2d7a-7038-b07a-2e47193a5108
1.007689|Khai thuế đối với cá nhân cho thuê bất động sản trực tiếp khai thuế với cơ quan thuế|36|v|1272/QĐ-BTC|019d2bfc-2d93-73ec-ba2f-8d6aef8f7950
1.007690|Khai thuế năm đối với cá nhân trực tiếp ký hợp đồng làm đại lý xổ số, đại lý bảo hiểm, đại lý bán hàng đa cấp và hoạt động kinh doanh khác|36|v|1272/QĐ-BTC|019d2bfc-2da2-7166-a45f-92594d4531bd
1.007695|Khai; miễn, giảm thuế sử dụng đất phi nông nghiệp/ Khai thuế sử dụng đất nông nghiệp|36|v|216/QĐ-BTC|019d2bfc-2d93-73ec-ba2f-898acd1e47b6
1.007699|Khai lệ phí trước bạ tàu thuyền đánh cá, tàu thuyền vận tải thuỷ nội địa, tàu biển nếu thiếu hồ sơ gốc hoặc đóng mới tại Việt Nam|36|v|4472/QĐ-BTC|019d2bfc-2dc8-76fa-8b85-925158447914
1.007700|Khai lệ phí trước bạ/ Miễn lệ phí trước bạ đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ (trừ tàu thuyền đánh cá, tàu thuyền vận tải thuỷ nội địa, tàu biển nếu thiếu hồ sơ gốc hoặc đóng mới tại Việt Nam)|36|v|4472/QĐ-BTC|019d2bfc-2dd0-7229-82bb-9dec451210dc
1.007721|Miễn, giảm thuế tài nguyên đối với trường hợp cơ quan thuế quyết định miễn, giảm|36|v|4472/QĐ-BTC|019d2bfc-355f-74df-8cdd-07510bf2faa5
1.007919|Thẩm định thiết kế, dự toán công trình lâm sinh hoặc thẩm định điều chỉnh thiết kế, dự toán công trình lâm sinh sử dụng vốn đầu tư công đối với công trình lâm sinh thuộc dự án do Chủ tịch Ủy ban nhân dân cấp xã quyết định đầu tư|19|c|364/QĐ-BNNMT|019d2bfa-47f7-718f-8b27-0d6e6a357e0a
1.008004|Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa|45|c|1000/QĐ-BNNMT|019d2bfa-4f9f-7354-9e92-57219bbd01e0
1.008008|Đăng ký giao dịch với cơ quan thuế bằng phương thức điện tử/Đăng ký thay đổi, bổ sung thông tin giao dịch điện tử|36|v|4472/QĐ-BTC|019d2bfc-4ced-7401-96fc-a131226f73a4
1.008309|Khai quyết toán thuế thu nhập cá nhân đối với tổ chức, cá nhân trả thu nhập từ tiền lương, tiền công|36|v|4472/QĐ-BTC|019d2bfc-4cfc-715e-96fb-dd7b5c25878b
1.008312|Khai thuế tài nguyên/khai quyết toán thuế tài nguyên đối với cơ sở khai thác tài nguyên|36|v|1109/QĐ-BTC|019d2bfc-4d02-77dd-b29f-5451b7b5533f
1.008321|Khai quyết toán phí bảo vệ môi trường đối với khai thác khoáng sản|36|v|4472/QĐ-BTC|019d2bfc-54ad-704d-be2f-0d9684f85de3
1.008323|Khai thuế bảo vệ môi trường|36|v|4472/QĐ-BTC|019d2bfc-54b1-7577-80a6-b3990bcf0560
1.008324|Khai thuế giá trị gia tăng đối với phương pháp khấu trừ thuế đối với dự án đầu tư thuộc diện được hoàn thuế|36|v|4472/QĐ-BTC|019d2bfc-549f-7681-83da-f32fa0a798c5
1.008325|Khai/ Khai quyết toán phí, lệ phí khác thuộc ngân sách nhà nước|36|v|1109/QĐ-BTC|019d2bfc-54a0-7598-af2c-2cdf0e8fe7c7
1.008326|Khai thuế tạm tính đối với hoạt động khai thác, xuất bán dầu thô, khí thiên nhiên/Khai quyết toán thuế TNDN đối với hoạt động khai thác, xuất bán dầu thô, khí thiên nhiên (trừ Lô 09.1)|36|v|216/QĐ-BTC|019d2bfc-54ab-766b-9034-e969c8f8d441
1.008327|Khai bổ sung hồ sơ khai thuế|36|v|4472/QĐ-BTC|019d2bfc-54ae-7605-9689-f78e6a74c7f3
1.008331|Khai thuế đối với tái bảo hiểm nước ngoài/ hãng hàng không nước ngoài|36|v|216/QĐ-BTC|019d2bfc-54ad-732b-8734-567491107588
1.008332|Khai thuế thu nhập doanh nghiệp đối với thu nhập từ chuyển nhượng quyền lợi tham gia hợp đồng dầu khí|36|v|4472/QĐ-BTC|019d2bfc-54b6-72db-871d-8b9a7f41856d
1.008333|Khai thuế/ Khai quyết toán đối với Nhà thầu nước ngoài, Nhà thầu phụ nước ngoài|36|v|216/QĐ-BTC|019d2bfc-54b1-716c-b947-16aadc566930
1.008335|Khai thuế thu nhập doanh nghiệp đối với hoạt động chuyển nhượng bất động sản, khai thuế thu nhập doanh nghiệp từ hoạt động bán toàn bộ Công ty TNHH một thành viên do tổ chức làm chủ sở hữu dưới hình thức chuyển nhượng vốn có gắn với bất động sản theo lần phát sinh, khai thuế thu nhập doanh nghiệp từ bán đấu giá bất động sản, tài sản khác là tài sản bảo đảm thi hành án|36|v|1135/QĐ-BTC|019d2bfc-54c1-730e-8179-2f5bc566c038
1.008339|Khai thuế đối với hãng vận tải nước ngoài|36|v|4472/QĐ-BTC|019d2bfc-54be-763f-9ca5-24f99b8e4331
1.008340|Khai thuế thu nhập cá nhân tháng/quý của tổ chức, cá nhân trả thu nhập thực hiện khấu trừ thuế đối với thu nhập từ đầu tư vốn, từ chuyển nhượng chứng khoán, từ bản quyền, từ nhượng quyền thương mại, từ trúng thưởng của cá nhân cư trú và cá nhân không cư trú; từ kinh doanh của cá nhân không cư trú; Tổ chức, cá nhân khi nhận chuyển nhượng vốn góp của cá nhân không cư trú|36|v|4472/QĐ-BTC|019d2bfc-54c0-70db-af4b-ff0020265dd1
1.008342|Khai thuế thu nhập cá nhân tháng/quý của tổ chức khấu trừ thuế đối với cá nhân trực tiếp ký hợp đồng làm đại lý xổ số, đại lý bảo hiểm, đại lý bán hàng đa cấp, cá nhân có thu nhập từ phí tích luỹ bảo hiểm nhân thọ, bảo hiểm không bắt buộc khác|36|v|844/QĐ-BTC|019d2bfc-54c2-72b3-8005-2cdabb54d7c0
1.008344|Khai thuế thu nhập doanh nghiệp đối với hoạt động chuyển nhượng vốn của nhà thầu nước ngoài|36|v|1135/QĐ-BTC|019d2bfc-54eb-719d-a37e-b10adefc162e
1.008346|Khai quyết toán thuế thu nhập doanh nghiệp theo phương pháp doanh thu - chi phí|36|v|216/QĐ-BTC|019d2bfc-54e1-747d-b6cd-43e7d68aa871
1.008494|Đăng ký thuế để cấp mã số thuế nộp thay đối với người nộp thuế là doanh nghiệp, tổ chức, cá nhân khấu trừ nộp thay cho nhà thầu, nhà thầu phụ nước ngoài; tổ chức hợp tác kinh doanh với cá nhân, tổ chức được giao quản lý hợp đồng hợp tác kinh doanh với tổ chức nhưng không thành lập pháp nhân riêng (nếu có nhu cầu cấp mã số thuế riêng cho hợp đồng hợp tác kinh doanh); Ngân hàng thương mại, tổ chức cung ứng dịch vụ trung gian thanh toán hoặc tổ chức, cá nhân được nhà cung cấp ở nước ngoài ủy quyền có trách nhiệm khấu trừ và nộp thuế thay cho nhà cung cấp ở nước ngoài; Tổ chức, cá nhân được cơ quan thuế ủy nhiệm thu|36|v|4472/QĐ-BTC|019d2bfc-5cc0-756c-8303-2d48ef3bd3dd
1.008498|Đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc|36|v|1109/QĐ-BTC|019d2bfc-5cb3-745a-8b13-2b468a307e8b
1.008501|Cấp lại Giấy chứng nhận đăng ký thuế, Thông báo mã số thuế|36|v|4472/QĐ-BTC|019d2bfc-5cce-731e-9d7f-66922eed5361
1.008503|Đăng ký thay đổi thông tin đăng ký thuế không làm thay đổi cơ quan thuế quản lý trực tiếp (trừ trường hợp đăng ký thuế theo cơ chế một cửa liên thông qua cơ quan đăng ký kinh doanh)|36|v|4472/QĐ-BTC|019d2bfc-5cd0-72cc-8770-21ccd6c2296a
1.008504|Đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là tổ chức, hộ gia đình/cá nhân kinh doanh có thay đổi thông tin về địa chỉ trụ sở dẫn đến làm thay đổi cơ quan thuế quản lý trực tiếp thực hiện tại cơ quan thuế nơi người nộp thuế chuyển đi; doanh nghiệp/hợp tác xã/tổ hợp tác/hộ kinh doanh thực hiện nộp hồ sơ tại CQT nơi chuyển đi trước khi thực hiện thủ tục thay đổi với cơ quan đăng ký kinh doanh|36|v|4472/QĐ-BTC|019d2bfc-5cca-71bb-bfdd-909ee788f123
1.008505|Đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là tổ chức, hộ gia đình/cá nhân kinh doanh có thay đổi thông tin về địa chỉ trụ sở dẫn đến làm thay đổi cơ quan thuế quản lý trực tiếp (thực hiện tại cơ quan thuế nơi người nộp thuế chuyển đến), trừ trường hợp đăng ký thuế theo cơ chế một cửa liên thông qua cơ quan đăng ký kinh doanh.|36|v|4472/QĐ-BTC|019d2bfc-5ce0-7412-942f-f5459a5b1717
1.008510|Khôi phục mã số thuế|36|v|4472/QĐ-BTC|019d2bfc-5cda-71c5-a6af-a03aa6864fe0
1.008513|Gia hạn nộp hồ sơ khai thuế|36|v|4472/QĐ-BTC|019d2bfc-644b-7029-86ed-0da802c16c39
1.008525|Khai quyết toán lợi nhuận sau thuế còn lại sau khi trích lập các quỹ của doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ|36|v|4472/QĐ-BTC|019d2bfc-644f-76b3-9994-278f67d99154
1.008526|Khai cổ tức, lợi nhuận được chia cho phần vốn nhà nước tại công ty cổ phần, công ty trách nhiệm hữu hạn hai thành viên trở lên|36|v|4472/QĐ-BTC|019d2bfc-644c-74cd-9e8a-920beb66550d
1.008529|Khai thuế thu nhập cá nhân đối với cá nhân có thu nhập từ chuyển nhượng vốn góp, cá nhân chuyển nhượng chứng khoán khai trực tiếp với cơ quan thuế và tổ chức, cá nhân khai thuế thay, nộp thuế thay cho cá nhân|36|v|4472/QĐ-BTC|019d2bfc-644b-740a-b789-d3c3be08326c
1.008532|Khai thuế thu nhập cá nhân đối với cá nhân không cư trú có thu nhập từ kinh doanh, cá nhân có thu nhập từ đầu tư vốn, bản quyền, nhượng quyền thương mại, trúng thưởng được trả từ nước ngoài|36|v|4472/QĐ-BTC|019d2bfc-6465-76fa-88ed-e34c5b2914c1
1.008538|Khai thuế thu nhập cá nhân đối với cá nhân có thu nhập từ nhận thừa kế, quà tặng là các tài sản khác phải đăng ký quyền sở hữu, không phải là bất động sản|36|v|1109/QĐ-BTC|019d2bfc-646a-739a-a221-0309d6bbd5e4
1.008543|Khấu trừ số thuế đã nộp tại nước ngoài vào thuế phải nộp tại Việt Nam|36|v|4472/QĐ-BTC|019d2bfc-648a-76fe-8449-2fecf69adced
1.008544|Xác nhận đối tượng cư trú của Việt Nam|36|v|4472/QĐ-BTC|019d2bfc-6481-72ff-a614-f46aea79ae37
1.008549|Khai quyết toán thuế tài nguyên đối với cơ sở khai thác tài nguyên|36|v|4472/QĐ-BTC|019d2bfc-64b7-773e-b224-32b127c319de
1.008553|Khai thuế thu nhập doanh nghiệp tạm tính đối với thu nhập từ tiền kết dư của phần dầu để lại/ Khai phụ thu tạm tính đối với dầu lãi từ tiền kết dư của phần dầu để lại áp dụng cho Liên doanh Vietsovpetro tại Lô 09.1|36|v|4472/QĐ-BTC|019d2bfc-6493-7468-99d5-8d41c674f4cc
1.008554|Khai quyết toán thuế tài nguyên/ Khai quyết toán phụ thu/ Khai quyết toán thuế TNDN/ Khai điều chỉnh thuế đặc biệt đối với khí thiên nhiên của Liên doanh Vietsovpetro tại Lô 09.1|36|v|216/QĐ-BTC|019d2bfc-648a-72da-984d-5e0a653c3127
1.008558|Hoàn thuế GTGT đối với các chương trình, dự án sử dụng nguồn vốn viện trợ không hoàn lại|36|v|4472/QĐ-BTC|019d2bfc-6c29-768b-a117-55b24c142f34
1.008559|Hoàn thuế GTGT đối với trường hợp được hưởng ưu đãi miễn trừ ngoại giao|36|v|4472/QĐ-BTC|019d2bfc-6c2a-7470-9612-926706aa2101
1.008562|Hoàn thuế TNCN đối với tổ chức, cá nhân trả thu nhập từ tiền lương, tiền công thực hiện quyết toán cho các cá nhân có ủy quyền quyết toán thuế|36|v|4472/QĐ-BTC|019d2bfc-6c1b-764a-8088-784f1e5076a1
1.008563|Hoàn thuế theo Hiệp định tránh đánh thuế hai lần và Điều ước quốc tế khác|36|v|4472/QĐ-BTC|019d2bfc-6c21-75ad-90ad-824ba7ae82d8
1.008564|Hoàn thuế khi chuyển đổi sở hữu, chuyển đổi doanh nghiệp, sáp nhập, hợp nhất, chia, tách, giải thể, phá sản, chấm dứt hoạt động đối với trường hợp không thuộc diện cơ quan thuế kiểm tra tại trụ sở của người nộp thuế|36|v|4472/QĐ-BTC|019d2bfc-6c22-741d-8fe4-21e8024b6f72
1.008565|Bù trừ, hoàn nộp thừa các loại thuế và các khoản thu khác|36|v|4472/QĐ-BTC|019d2bfc-6c26-766d-acc2-e1c64c99c638
1.008568|Miễn tiền thuê đất một số năm, giảm tiền thuê đất đối với trường hợp cơ quan thuế có thẩm quyền giải quyết hồ sơ miễn thuế, giảm thuế|36|v|1135/QĐ-BTC|019d2bfc-6c24-7456-8590-5124b41d2067
1.008573|Miễn thuế, giảm thuế theo Hiệp định thuế đối với cá nhân là đối tượng cư trú của nước ngoài và cá nhân người nước ngoài là đối tượng cư trú của Việt Nam|36|v|4472/QĐ-BTC|019d2bfc-6c43-74eb-9cd6-65d6c26cc4d4
1.008578|Miễn thuế, giảm thuế theo Hiệp định thuế đối với nhà thầu nước ngoài có thu nhập phát sinh tại Việt Nam (trừ thu nhập từ hoạt động vận tải quốc tế và thu nhập từ tái bảo hiểm nước ngoài)|36|v|4472/QĐ-BTC|019d2bfc-6c57-73e9-ae4a-83d14abb4bd3
1.008579|Miễn thuế, giảm thuế theo Hiệp định thuế đối với thu nhập từ hoạt động vận tải quốc tế|36|v|4472/QĐ-BTC|019d2bfc-6c59-7309-84d7-a32c3869e81f
1.008581|Miễn thuế, giảm thuế theo Hiệp định thuế đối với Nhà thầu nước ngoài nộp thuế theo phương pháp trực tiếp - đối với tái bảo hiểm nước ngoài|36|v|4472/QĐ-BTC|019d2bfc-6c58-7558-a6b2-43c083ae1ec5
1.008583|Miễn, giảm thuế tài nguyên đối với trường hợp người nộp thuế tự xác định số thuế được miễn, giảm|36|v|4472/QĐ-BTC|019d2bfc-6c61-742c-ad17-05e6370849e0
1.008584|Miễn, giảm trong các trường hợp bất khả kháng, thiên tai, hỏa hoạn, tai nạn bất ngờ (Tiền thuê đất; thuế sử dụng đất nông nghiệp; thuế sử dụng đất phi nông nghiệp)|36|v|1135/QĐ-BTC|019d2bfc-6c70-7517-836b-9b5e86f49c16
1.008585|Miễn thuế, giảm thuế theo Điều ước quốc tế không phải là Hiệp định tránh đánh thuế hai lần|36|v|4472/QĐ-BTC|019d2bfc-6c82-7069-8446-0b1e3a371f74
1.008588|Nộp dần tiền thuế nợ|36|v|4472/QĐ-BTC|019d2bfc-6c73-7266-a664-26e0b31d466a
1.008589|Không tính tiền chậm nộp|36|v|4472/QĐ-BTC|019d2bfc-6c7e-731f-9543-37ef42d456a9
1.008591|Thủ tục xác nhận thực hiện nghĩa vụ thuế|36|v|4472/QĐ-BTC|019d2bfc-6c7d-737b-a5c2-fdedba25a8cf
1.008593|Thông báo phương pháp trích khấu hao tài sản cố định/Thông báo về việc chuyển lợi nhuận ra nước ngoài|36|v|4472/QĐ-BTC|019d2bfc-6c92-7020-ab68-23b605834a3e
1.008603|Kê khai, thẩm định tờ khai phí bảo vệ môi trường đối với nước thải|30|c|2113/QĐ-BTC|019d2bfc-7406-74ab-8228-ab2652dc9783
1.008758|Khai quyết toán thuế tài nguyên đối với hoạt động khai thác, xuất bán dầu thô, khí thiên nhiên (trừ Lô 09.1)|36|v|4472/QĐ-BTC|019d2bfc-7414-7697-a194-40f6fcc48534
1.008759|Đăng ký thuế trong trường hợp chia, tách, hợp nhất, sáp nhập tổ chức|36|v|4472/QĐ-BTC|019d2bfc-7428-7107-b445-7089eeb05dec
1.009444|Gia hạn hoạt động cảng, bến thủy nội địa|11|c|870/QĐ-BXD|019d2bfe-6951-73d1-87ff-0b72cd7872e0
1.009447|Công bố đóng cảng, bến thủy nội địa|11|c|870/QĐ-BXD|019d2bfe-695f-7532-8e36-f0e475e3d863
1.009452|Thỏa thuận thông số kỹ thuật xây dựng bến thủy nội địa|11|c|647/QĐ-BXD|019d2bfe-6981-7718-a29d-ed53f11adf84
1.009453|Thỏa thuận thông số kỹ thuật xây dựng bến khách ngang sông, bến thủy nội địa phục vụ thi công công trình chính|11|c|647/QĐ-BXD|019d2bfe-6969-7309-beb8-559700c3087e
1.009454|Công bố hoạt động bến thủy nội địa|11|c|870/QĐ-BXD|019d2bfe-698f-702b-8d82-1bd9fb9d8c8f
1.009455|Công bố hoạt động bến khách ngang sông, bến thủy nội địa phục vụ thi công công trình chính|11|c|647/QĐ-BXD|019d2bfe-6984-70e8-a897-8b5c5191fab1
1.009465|Chấp thuận phương án bảo đảm an toàn giao thông|11|c|870/QĐ-BXD|019d2bfe-6995-7036-9a0e-ed4c39b2f136
1.009794|Kiểm tra công tác nghiệm thu hoàn thành công trình của cơ quan chuyên môn về xây dựng tại địa phương|27|c|648/QĐ-BXD|019d2bfe-712b-7199-8f22-d5fc91ab8426
1.009824|Thông báo địa điểm kinh doanh của hộ kinh doanh, cá nhân kinh doanh|36|v|844/QĐ-BTC|019e5e49-eef4-7413-994c-2693d7f6196c
1.009825|Thông báo/thay đổi thông tin số tài khoản/số hiệu ví điện tử|36|v|844/QĐ-BTC|019e5e4f-6ea7-7038-aeed-2498e3c3bf59
1.010028|Xóa đăng ký tạm trú|51|v|1523/QĐ-BCA-C06|019d2bf7-7f06-7316-a1c8-3255e08fe2f5
1.010038|Tách hộ|51|v|9354/QĐ-BCA-C06|019d2bf7-7f1e-71e3-be3e-7f22dce4ac4d
1.010039|Điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú|51|v|9354/QĐ-BCA-C06|019d2bf7-7efc-770c-b60b-dcb21433cea1
1.010040|Khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, đăng ký tạm trú|51|v|9354/QĐ-BCA-C06|019d2bf7-7efc-7491-9ac8-527fe53522e4
1.010041|Xác nhận thông tin về cư trú|51|v|9354/QĐ-BCA-C06|019d2bf7-7f19-762d-be5e-741f71796016
1.010055|Trình báo mất giấy thông hành (thực hiện tại cấp xã)|32|v|5283/QĐ-BCA|019d2bf7-7f1d-743a-a07d-d13515c4abc1
1.010091|Hỗ trợ khám chữa bệnh, trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai cấp xã trong trường hợp chưa tham gia bảo hiểm y tế, bảo hiểm xã hội|33|c|1827/QĐ-BNNMT|019d2bfa-5781-744b-a4a6-7d52c45ad026
1.010092|Trợ cấp tiền tuất, tai nạn (đối với trường hợp tai nạn suy giảm khả năng lao động từ 5% trở lên) cho lực lượng xung kích phòng chống thiên tai cấp xã chưa tham gia bảo hiểm xã hội|33|c|1827/QĐ-BNNMT|019d2bfa-5787-70e4-a42f-b3e1e9ca9435
1.010101|Khai thác thông tin công dân trong Cơ sở dữ liệu quốc gia về dân cư (thực hiện tại cấp xã)|8|v|4864/QĐ-BCA-C06|019d2bf7-868f-736d-a52c-a2a2d7e6ab38
1.010337|Đăng ký sử dụng hoá đơn điện tử/ Thay đổi nội dung đăng ký sử dụng hoá đơn điện tử/ ủy nhiệm lập hóa đơn điện tử/ Chuyển đổi áp dụng hóa đơn điện tử có mã của cơ quan thuế/Khai thác dữ liệu của chi nhánh, đơn vị phụ thuộc/Thông báo tạm ngừng sử dụng hóa đơn điện tử/Tích hợp hóa đơn điện tử với biên lai thu thuế, phí, lệ phí|36|v|4472/QĐ-BTC|019d2bfc-ab02-72f7-8377-62acdf116a4c
1.010339|Cấp/ Điều chỉnh/Thay thế hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh|36|v|4472/QĐ-BTC|019d2bfc-ab13-76ae-89e3-9188798088b5
1.010341|Xử lý hóa đơn điện tử đã lập sai|36|v|4472/QĐ-BTC|019d2bfc-aaf8-77ff-a464-e99a3aaaa9f8
1.010343|Chuyển dữ liệu hóa đơn điện tử tới cơ quan thuế|36|v|4472/QĐ-BTC|019d2bfc-ab0f-77d2-b4ff-1bade373914c
1.010385|Trình báo mất hộ chiếu phổ thông (thực hiện tại cấp huyện)|32|v|5568/QĐ-BCA|019d2bf7-8687-76a1-9be1-f0b9763612bf
1.010386|Trình báo mất hộ chiếu phổ thông (thực hiện tại cấp xã)|32|v|5568/QĐ-BCA|019d2bf7-868d-73ed-93ce-00643818b2e7
1.010701|Thông báo sử dụng dịch vụ của Đại lý thuế/Thông báo tạm dừng, chấm dứt sử dụng dịch vụ của Đại lý thuế|36|v|4472/QĐ-BTC|019d2bfc-b2d6-71bd-ae93-4fd4baffe9dd
1.010736|Tham vấn trong đánh giá tác động môi trường (cấp xã) (1.010736)|20|c|973/QĐ-BNNMT|019d2bfa-5f3e-764e-96a8-f159b09b08cf
1.010949|Thay đổi kỳ tính thuế giá trị gia tăng từ tháng sang quý|36|v|4472/QĐ-BTC|019d2bfc-b2e3-7549-bb77-036058450199
1.010951|Khai các khoản thu về hoa hồng dầu, khí, tiền đọc và sử dụng tài liệu dầu, khí|36|v|4472/QĐ-BTC|019d2bfc-b303-70e3-b8a4-c12188bc201b
1.010990|Khai tạm tính tiền lãi dầu, khí nước chủ nhà đối với hoạt động dầu khí|36|v|216/QĐ-BTC|019d2bfc-b2e4-76fb-ba06-ac373a2459a1
1.010994|Khai phụ thu tạm tính đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng (trừ Lô 09.1)|36|v|4472/QĐ-BTC|019d2bfc-b2e6-71ec-a261-b16484cb07d9
1.010995|Khai quyết toán phụ thu đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng (trừ Lô 09.1)|36|v|216/QĐ-BTC|019d2bfc-b307-70c8-a43a-457fa2145863
1.010998|Khai phí, lệ phí và các khoản thu khác do cơ quan đại diện nước Cộng hòa Xã hội Chủ nghĩa Việt Nam ở nước ngoài thực hiện thu|36|v|4472/QĐ-BTC|019d2bfc-ba71-75e8-9549-80dea6665b4f
1.011006|Khai tiền thuê đất|36|v|216/QĐ-BTC|019d2bfc-ba7e-77ea-bc8d-6157ffe813fa
1.011007|Khai thuế thu nhập cá nhân đối với cá nhân nhận cổ tức bằng chứng khoán, lợi tức ghi tăng vốn, chứng khoán thưởng cho cổ đông hiện hữu khi chuyển nhượng và tổ chức, cá nhân khai thuế thay, nộp thuế thay cho cá nhân|36|v|4472/QĐ-BTC|019d2bfc-ba75-749e-a683-48635b00d765
1.011013|Xử lý không hoàn trả số tiền thuế, tiền chậm nộp, tiền phạt nộp thừa đối với trường hợp người nộp thuế từ chối nhận lại số tiền nộp thừa|36|v|4472/QĐ-BTC|019d2bfc-ba7a-7646-8095-3dc95d8cd85b
1.011020|Khai thuế đối với tổ chức khai thay và nộp thay cho cá nhân trong trường hợp cá nhân hợp tác kinh doanh với tổ chức, tổ chức chi trả cho cá nhân đạt doanh số, tổ chức là chủ sở hữu sàn giao dịch thương mại điện tử, tổ chức tại Việt Nam là đối tác của nhà cung cấp nền tảng số ở nước ngoài|36|v|844/QĐ-BTC|019d2bfc-ba84-778a-a8b1-f6abd1a060d4
1.011021|Khai thuế đối với tổ chức khai thuế thay, nộp thuế thay cho cá nhân có bất động sản cho thuê|36|v|1272/QĐ-BTC|019d2bfc-ba8f-7716-8852-50c93f29181c
1.011022|Khai thuế đối với hộ kinh doanh, cá nhân kinh doanh|36|v|1272/QĐ-BTC|019d2bfc-ba8d-7078-ac49-cf7357606c2d
1.011042|Đăng ký/ Thay đổi thông tin sử dụng chứng từ điện tử /Ủy nhiệm lập biên lai điện tử|36|v|4472/QĐ-BTC|019d2bfc-ba90-77bc-8e06-c82bd49496ba
1.011043|Đăng ký mới/bổ sung thông tin đăng ký/thu hồi tài khoản truy cập Cổng thông tin điện tử để khai thác sử dụng thông tin hóa đơn điện tử|36|v|4472/QĐ-BTC|019d2bfc-baaa-7149-9e8f-5a8abd7e90b3
1.011046|Đăng ký/thay đổi thông tin sử dụng tem điện tử|36|v|4472/QĐ-BTC|019d2bfc-baa5-7013-bf92-fb25b152d913
1.011047|Kế hoạch mua/mua bổ sung/đơn đề nghị mua tem điện tử thuốc lá hoặc tem điện tử rượu sản xuất để tiêu thụ trong nước|36|v|4472/QĐ-BTC|019d2bfc-baa9-754f-becd-a83ed82e1181
1.011049|Thông báo mất, cháy/kết quả hủy tem điện tử thuốc lá hoặc tem điện tử rượu sản xuất để tiêu thụ trong nước|36|v|4472/QĐ-BTC|019d2bfc-baa3-7642-a506-1841aaf7d92a
1.011051|Đề nghị chuyển số lượng tem còn tồn khi sáp nhập, chia, tách/chuyển cơ quan thuế quản lý tem điện tử thuốc lá hoặc tem điện tử rượu sản xuất để tiêu thụ trong nước|36|v|4472/QĐ-BTC|019d2bfc-baa4-77aa-84dd-d5bdc30a79b2
1.011441|Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất|50|c|570/QĐ-BTP|019d2bfd-7e5d-7318-a451-84198f210213
1.011471|Phê duyệt Phương án khai thác gỗ, thực vật rừng ngoài gỗ loài thông thường thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã|19|c|2391/QĐ-BNNMT|019d2bfa-5f58-757b-a75e-76488561cdd0
1.011518|Trả lại giấy phép thăm dò nước dưới đất, giấy phép khai thác tài nguyên nước .|47|c|248/QĐ-BNNMT|019d2bfa-5fe1-723a-b9e3-53da4b92e987
1.011520|Khai, nộp vào ngân sách nhà nước tiền thu từ chuyển đổi sở hữu doanh nghiệp, đơn vị sự nghiệp công lập, nguồn thu từ chuyển nhượng vốn nhà nước và chênh lệch vốn chủ sở hữu lớn hơn vốn điều lệ tại doanh nghiệp|36|v|4472/QĐ-BTC|019d2bfc-bab3-74af-b50c-45c15d8fc0d0
1.011606|Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm|9|c|2306/QĐ-BNNMT|019d2bfa-5f68-74c6-89e9-78c8819cef86
1.011607|Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm|9|c|967/QĐ-BNNMT|019d2bfa-6008-72cb-9e63-83483f3a6e49
1.011608|Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm|9|c|967/QĐ-BNNMT|019d2bfa-5fea-7127-aad7-661d12947846
1.011609|Công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình|9|c|967/QĐ-BNNMT|019d2bfa-5f79-70bf-bc74-661346debe8c
1.011727|Trình báo mất thẻ ABTC (thực hiện tại cấp huyện)|32|v|4977/QĐ-BCA|019d2bf7-86e8-769b-b8c8-063784f6fafd
1.011728|Trình báo mất thẻ ABTC (thực hiện tại cấp xã)|32|v|4977/QĐ-BCA|019d2bf7-8725-766f-9078-951a017d5f8a
1.012531|Hỗ trợ tín dụng đầu tư trồng rừng gỗ lớn đối với chủ rừng là hộ gia đình, cá nhân|19|c|1637/QĐ-BNNMT|019d2bfa-675f-7649-b8b2-b92e5c359abf
1.012533|Tuyển chọn Tổ viên Tổ bảo vệ an ninh, trật tự|49|v|4768/QĐ-BCA|019d2bf7-8e64-73ed-b300-12585357acd0
1.012537|Giải quyết chế độ, chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở chưa tham gia bảo hiểm y tế mà bị ốm đau, bị tai nạn, bị thương khi thực hiện nhiệm vụ|4|v|8211/QĐ-BCA|019d2bf7-8e5d-7169-bd8b-a10a11136561
1.012538|Giải quyết chế độ, chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở chưa tham gia bảo hiểm xã hội mà bị tai nạn, chết khi thực hiện nhiệm vụ|4|v|8211/QĐ-BCA|019d2bf7-8e69-723e-9a63-33c657dee945
1.012563|Khai thác thông tin người gốc Việt Nam chưa xác định được quốc tịch trong Cơ sở dữ liệu quốc gia về dân cư (thực hiện tại cấp xã)|8|v|4864/QĐ-BCA-C06|019d2bf7-8eb9-768d-a5c5-d05ba9dac72f
1.012564|Điều chỉnh thông tin trong Cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân (thực hiện tại cấp xã)|8|v|1523/QĐ-BCA-C06|019d2bf7-8ebf-777a-917d-a5f1a2877eac
1.012566|Xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân (thực hiện tại cấp xã)|8|v|4864/QĐ-BCA-C06|019d2bf7-8ebe-7182-ac6f-34705ba28589
1.012575|Đăng ký xe lần đầu trực tuyến toàn trình đối với xe sản xuất lắp ráp trong nước thực hiện tại cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-8ec4-71e9-98c9-719f7565b157
1.012680|Cấp giấy thông hành biên giới Việt Nam – Lào cho công dân Việt Nam có hộ khẩu thường trú ở tỉnh có chung đường biên giới với Lào (thực hiện tại cấp xã)|32|v|8258/QĐ-BCA-QLXNC|019d2bf7-8eb8-7659-bd95-c6fe28210b60
1.012694|Chuyển mục đích sử dụng rừng sang mục đích khác đối với cá nhân|18|c|364/QĐ-BNNMT|019d2bfa-6ef5-7737-a1e5-62fbb059a72b
1.012753|Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất|54|c|3380/QĐ-BNNMT|019d2bfa-6eeb-7460-9097-1804edf38aec
1.012766|Xóa đăng ký thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng|54|c|2304/QĐ-BNNMT|019d2bfa-6f11-772a-8dda-5bf1a8d83029
1.012796|Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót|54|c|2304/QĐ-BNNMT|019d2bfa-76cb-741b-996e-33d1ef50be50
1.012812|Hòa giải tranh chấp đất đai|54|c|2304/QĐ-BNNMT|019d2bfa-76e6-7468-b6f2-3d412e902b88
1.012817|Xác định lại diện tích đất ở của hộ gia đình, cá nhân đã được cấp Giấy chứng nhận trước ngày 01 tháng 7 năm 2004|54|c|2304/QĐ-BNNMT|019d2bfa-76ef-752f-a5e5-ff4ce5737bb1
1.012818|Thu hồi Giấy chứng nhận đã cấp lần đầu không đúng quy định của pháp luật đất đai do người sử dụng đất, chủ sở hữu tài sản gắn liền với đất phát hiện và cấp lại Giấy chứng nhận sau khi thu hồi|54|c|2304/QĐ-BNNMT|019d2bfa-76e6-7468-b6f2-417e588578f5
1.012836|Hỗ trợ chi phí về vật tư phối giống nhân tạo gia súc gồm tinh đông lạnh, Nitơ lỏng, găng tay và dụng cụ dẫn tinh để phối giống cho trâu, bò cái; chi phí về liều tinh để thực hiện phối giống cho lợn nái, công cho người làm dịch vụ phối giống nhân tạo gia súc (trâu, bò)|5|c|2303/QĐ-BNNMT|019d2bfa-7716-72bf-b4c8-2b4d1cbf6074
1.012837|Phê duyệt hỗ trợ kinh phí đào tạo, tập huấn để chuyển đổi từ chăn nuôi sang các nghề khác; chi phí cho cá nhân được đào tạo về kỹ thuật phối giống nhân tạo gia súc (trâu, bò); chi phí mua bình chứa Nitơ lỏng bảo quản tinh cho người làm dịch vụ phối giống nhân tạo gia súc (trâu, bò) đối với các chính sách sử dụng vốn sự nghiệp nguồn ngân sách nhà nước|5|c|2303/QĐ-BNNMT|019d2bfa-7709-762d-a041-dfefe2e1e92d
1.012888|Công nhận Ban quản trị nhà chung cư|21|c|903/QĐ-BXD|019d2bfe-8124-711f-ad0c-71830d00b0b1
1.012892|Cho thuê nhà ở cũ thuộc tài sản công đối với trường hợp chưa có hợp đồng thuê nhà ở|21|c|651/QĐ-BXD|019d2bfe-88a8-7575-8d67-81d64c2d22cb
1.012893|Bán nhà ở cũ thuộc tài sản công|21|c|651/QĐ-BXD|019d2bfe-88a7-76e6-99fc-afde5e36a27d
1.012897|Cho thuê nhà ở cũ thuộc tài sản công đối với trường hợp nhận chuyển quyền thuê nhà ở|21|c|651/QĐ-BXD|019d2bfe-88af-70c8-be7f-071d2f4aa843
1.012898|Cho thuê nhà ở cũ thuộc tài sản công đối với trường hợp ký lại hợp đồng thuê|21|c|651/QĐ-BXD|019d2bfe-88ad-7129-8d77-3dd573272733
1.012922|Kiểm tra hiện trường rừng trồng bị thiệt hại|19|c|364/QĐ-BNNMT|019d2bfa-7e99-7158-a0c2-9c3fc614a785
1.012994|Khấu trừ kinh phí bồi thường, hỗ trợ, tái định cư|46|c|2096/QĐ-BTC|019d2bfc-ca26-7579-bfcb-15385502eb9f
1.012995|Ghi nợ tiền sử dụng đất của hộ gia đình, cá nhân trong trường hợp được bố trí tái định cư|46|c|2589/QĐ-BTC|019d2bfc-ca1c-706f-b190-0cdc7be4c4fa
1.012996|Thanh toán, xóa nợ tiền sử dụng đất đối với hộ gia đình, cá nhân được ghi nợ|46|c|2589/QĐ-BTC|019d2bfc-ca1f-7347-950d-559712f81f83
1.013040|Thủ tục khai, nộp phí bảo vệ môi trường đối với khí thải|30|c|4510/QĐ-BTC|019d2bfc-ca45-755d-a6d4-63b33d218a43
1.013061|Cấp giấy phép thi công công trình trên đường bộ đang khai thác|53|c|2503/QĐ-BXD|019d2bfe-88c8-7734-ad0e-b5e2bc20de96
1.013065|Thu hồi chứng nhận đăng ký xe, biển số xe thực hiện bằng dịch vụ công toàn trình|52|v|1383/QĐ-BCA|019d2bf7-8ecd-75f0-808d-63f5146ec72c
1.013066|Đăng ký xe lần đầu trực tuyến toàn trình đối với xe nhập khẩu thực hiện tại cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-8edd-763c-9b6c-c896b0afab8e
1.013067|Đăng ký, cấp biển số xe lần đầu thực hiện bằng dịch vụ công một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-8ebf-754a-8107-e996c9e1c18a
1.013076|Cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe) bằng dịch vụ công trực tuyến một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-963f-702b-a0a4-aa582fbc3473
1.013079|Đổi chứng nhận đăng ký xe, biển số xe bằng dịch vụ công trực tuyến một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-963b-73f7-a52b-d50180c06bb5
1.013080|Cấp lại chứng nhận đăng ký xe, biển số xe thực hiện bằng dịch vụ công trực tuyến toàn trình|52|v|1383/QĐ-BCA|019d2bf7-9639-77ee-9eeb-986f541471c4
1.013082|Cấp lại chứng nhận đăng ký xe, biển số xe thực hiện bằng dịch vụ công trực tuyến một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-9642-75f8-abd2-facca0a4f6c0
1.013083|Đăng ký xe tạm thời thực hiện bằng dịch vụ công trực tuyến toàn trình|52|v|1383/QĐ-BCA|019d2bf7-963b-73f7-a52b-d2dc1409f36a
1.013086|Đăng ký xe tạm thời thực hiện bằng dịch vụ công trực tuyến một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-9642-716f-9a83-842d15addcb8
1.013123|Thu hồi giấy chứng nhận đăng ký, biển số xe thực hiện bằng dịch vụ công trực tuyến một phần hoặc trực tiếp thực hiện tại cấp trung ương, cấp tỉnh, cấp xã|52|v|1383/QĐ-BCA|019d2bf7-963c-758d-a83d-8a710bdb175d
1.013225|Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ|10|c|56/QĐ-BXD|019d2bfe-9088-744d-aa0a-e846b6dce3d5
1.013226|Cấp điều chỉnh giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ|10|c|56/QĐ-BXD|019d2bfe-9097-7135-94e7-f539d8b0cc19
1.013227|Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Sửa chữa, cải tạo/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ|10|c|56/QĐ-BXD|019d2bfe-9097-700f-899f-6dfc532f0e6b
1.013228|Cấp lại giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Sửa chữa, cải tạo/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ|10|c|56/QĐ-BXD|019d2bfe-908a-775a-833e-26b204dfda4f
1.013229|Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ:|10|c|56/QĐ-BXD|019d2bfe-909c-759d-9dc9-416500074f0f
1.013232|Cấp giấy phép di dời đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ|10|c|56/QĐ-BXD|019d2bfe-908d-726f-a05f-7026ac241c2d
1.013234|Thẩm định Thiết kế xây dựng triển khai sau thiết kế cơ sở/ Thiết kế xây dựng triển khai sau thiết kế cơ sở điều chỉnh;|10|c|864/QĐ-BXD|019d2bfe-909f-759f-b593-a6f96a3cba80
1.013239|Thẩm định Báo cáo nghiên cứu khả thi đầu tư xây dựng/Báo cáo nghiên cứu khả thi đầu tư xây dựng điều chỉnh|10|c|864/QĐ-BXD|019d2bfe-90c2-742a-9dfb-c6d2bdd9aac8
1.013274|Cấp phép sử dụng tạm thời lòng đường, vỉa hè vào mục đích khác|53|c|871/QĐ-BXD|019d2bfe-90a2-7673-a2f5-9ba3da842499
1.013313|Xác nhận nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở|51|v|1523/QĐ-BCA-C06|019d2bf7-963d-77b5-a955-62296d0272fc
1.013314|Xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú vào chỗ ở do thuê, mượn, ở nhờ; nhà ở, đất ở không có tranh chấp quyền sở hữu nhà ở, quyền sử dụng đất ở, không thuộc địa điểm không được đăng ký thường trú mới|51|v|1523/QĐ-BCA-C06|019d2bf7-9660-707e-97b1-ef8876f54d3b
1.013442|Khai báo vũ khí thô sơ là hiện vật trưng bày, triển lãm, làm đồ gia bảo|31|v|885/QĐ-BCA-C06|019d2bf7-966e-74ce-82ae-4e967e74eae8
1.013659|Xử lý chứng từ điện tử đã lập sai|36|v|4472/QĐ-BTC|019d2bfc-ca5a-71bf-b96d-39684c4d68ca
1.013949|Giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất; trường hợp giao đất, cho thuê đất thông qua đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất; giao đất và giao rừng; cho thuê đất và cho thuê rừng, gia hạn sử dụng đất khi hết thời hạn sử dụng đất|54|c|3380/QĐ-BNNMT|019d2bfa-867b-703e-a311-18fc1df76fc8
1.013950|Chuyển hình thức giao đất, cho thuê đất.|54|c|3380/QĐ-BNNMT|019d2bfa-8678-7030-8757-70c3e9763bc1
1.013952|Điều chỉnh quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất do thay đổi căn cứ quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất; điều chỉnh thời hạn sử dụng đất của dự án đầu tư.|54|c|3380/QĐ-BNNMT|019d2bfa-8672-74d6-a162-9d0368d68fb5
1.013953|Điều chỉnh quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất do sai sót về ranh giới, vị trí, diện tích, mục đích sử dụng giữa bản đồ quy hoạch, bản đồ địa chính, quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất và số liệu bàn giao đất trên thực địa|54|c|3380/QĐ-BNNMT|019d2bfa-8676-77f3-ba25-0d0f1b588227
1.013962|Giao đất ở có thu tiền sử dụng đất không thông qua đấu giá, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất đối với cá nhân là cán bộ, công chức, viên chức, sĩ quan tại ngũ, quân nhân chuyên nghiệp, công chức quốc phòng, công nhân và viên chức quốc phòng, sĩ quan, hạ sĩ quan, công nhân công an, người làm công tác cơ yếu và người làm công tác khác trong tổ chức cơ yếu hưởng lương từ ngân sách nhà nước mà chưa được giao đất ở, nhà ở; giáo viên, nhân viên y tế đang công tác tại các xã biên giới, hải đảo thuộc vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn nhưng chưa có đất ở, nhà ở tại nơi công tác hoặc chưa được hưởng chính sách hỗ trợ về nhà ở theo quy định của pháp luật về nhà ở; cá nhân thường trú tại xã mà không có đất ở và chưa được Nhà nước giao đất ở hoặc chưa được hưởng chính sách hỗ trợ về nhà ở theo quy định của pháp luật về nhà ở|54|c|3380/QĐ-BNNMT|019d2bfa-8675-7789-bf5f-782e3f81d418
1.013965|Sử dụng đất kết hợp đa mục đích, gia hạn phương án sử dụng đất kết hợp đa mục đích.|54|c|3380/QĐ-BNNMT|019d2bfa-866f-73bf-bcda-6e34ff8bda48
1.013967|Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã|54|c|2304/QĐ-BNNMT|019d2bfa-8671-7318-8ef7-15304f36d400
1.013978|Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài|54|c|3380/QĐ-BNNMT|019d2bfa-8678-770b-8917-1872078767cd
1.013979|Tặng cho quyền sử dụng đất cho Nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông đối với trường hợp thửa đất chưa được cấp Giấy chứng nhận|54|c|2304/QĐ-BNNMT|019d2bfa-8673-706e-96e4-fd2b840004ba
1.013997|Hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật (cơ sở sản xuất không thuộc lực lượng vũ trang nhân dân)|40|c|2313/QĐ-BNNMT|019d2bfa-8686-732b-b2d5-e6a422f1b242
1.014030|Thủ tục kê khai và nộp thuế đã khấu trừ đối với các tổ chức quản lý nền tảng thương mại điện tử của hộ, cá nhân có hoạt động kinh doanh trên nền tảng thương mại điện tử|36|v|4472/QĐ-BTC|019d2bfc-ca59-724c-8d9c-5f6a595682b6
1.014033|Thủ tục hoàn thuế của hộ, cá nhân có hoạt động kinh doanh trên nền tảng thương mại điện tử|36|v|4472/QĐ-BTC|019d2bfc-ca55-7301-8335-171383f01cca
1.014034|Đăng ký cập nhật, bổ sung thông tin trong hồ sơ đăng ký hộ kinh doanh, hiệu đính thông tin đăng ký hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfc-ca52-74fe-8cf2-1c2ab7fbce3d
1.014035|Dừng thực hiện thủ tục đăng ký hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfc-ca6b-7492-af2b-d3147fc084c4
1.014056|Khai thác thông tin công dân trong Cơ sở dữ liệu căn cước|8|v|1523/QĐ-BCA-C06|019d2bf7-96d4-74f9-86bf-ea1bb091af96
1.014057|Khai thác thông tin người gốc Việt Nam chưa xác định được quốc tịch trong Cơ sở dữ liệu căn cước.|8|v|5710/QĐ-BCA-C06|019d2bf7-9e17-779f-bfaa-f98e7eb3b639
1.014058|Thu thập, cập nhật thông tin sinh trắc học về ADN vào Cơ sở dữ liệu về căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e10-776d-a9b3-50445fcf9a0b
1.014059|Thu thập, cập nhật thông tin sinh trắc học về giọng nói vào Cơ sở dữ liệu về căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e09-7026-9cf7-95a118559c3d
1.014060|Tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e09-7323-9cbf-c3e26f69e0c1
1.014061|Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên|8|v|5710/QĐ-BCA-C06|019d2bf7-9e11-77ef-bf03-ae190acb0be3
1.014062|Cấp thẻ căn cước cho người dưới 14 tuổi|8|v|5710/QĐ-BCA-C06|019d2bf7-9e16-74eb-bb7b-a492aadf15a0
1.014063|Cấp đổi thẻ căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e0f-730b-9510-60349ebab5b2
1.014064|Cấp lại thẻ căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e0b-7681-bd68-83f1e84c1cc7
1.014065|Thu thập, cập nhật thông tin của người gốc Việt Nam chưa xác định được quốc tịch vào Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu căn cước và cấp giấy chứng nhận căn cước (thực hiện tại cấp xã)|8|v|5710/QĐ-BCA-C06|019d2bf7-9e1a-756d-aafc-6c831075ba8f
1.014066|Điều chỉnh thông tin trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu căn cước theo đề nghị của người gốc Việt Nam chưa xác định được quốc tịch (thực hiện tại cấp xã)|8|v|5710/QĐ-BCA-C06|019d2bf7-9e0a-740a-9386-5f5b86bd98d8
1.014067|Cấp đổi giấy chứng nhận căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e0c-71f6-a76a-8f99b1cfea5a
1.014068|Cấp lại giấy chứng nhận căn cước|8|v|5710/QĐ-BCA-C06|019d2bf7-9e14-75fa-82e9-ae8a6d3149cb
1.014155|Thẩm định nhiệm vụ quy hoạch, nhiệm vụ điều chỉnh quy hoạch đô thị và nông thôn do nhà đầu tư đã được lựa chọn để thực hiện dự án đầu tư tổ chức lập|25|c|1390/QĐ-BXD|019d2bfe-985b-7039-916e-3d9fd71710d8
1.014156|Phê duyệt nhiệm vụ quy hoạch, nhiệm vụ điều chỉnh quy hoạch đô thị và nông thôn do nhà đầu tư đã được lựa chọn để thực hiện dự án đầu tư tổ chức lập|25|c|1390/QĐ-BXD|019d2bfe-9859-729a-b092-1bf8860317c1
1.014157|Thẩm định quy hoạch, điều chỉnh quy hoạch đô thị và nông thôn do nhà đầu tư đã được lựa chọn để thực hiện dự án đầu tư tổ chức lập|25|c|1390/QĐ-BXD|019d2bfe-985a-706e-a845-8542c8f7c62b
1.014158|Thủ tục phê duyệt, chấp thuận quy hoạch, điều chỉnh quy hoạch đô thị và nông thôn do nhà đầu tư đã được lựa chọn để thực hiện dự án đầu tư tổ chức lập|25|c|709/QĐ-BXD|019d2bfe-9857-74ec-8c26-f832b4fce86b
1.014159|Cung cấp thông tin quy hoạch đô thị và nông thôn|25|c|1390/QĐ-BXD|019d2bfe-9852-71ed-96f2-8110da8fd4f0
1.014258|Xác nhận đăng ký thu hồi khoáng sản (cấp Xã)|55|c|1245/QĐ-BNNMT|019d2bfa-8e5a-7180-9b55-92c56132c8e6
1.014259|Quyết toán tiền cấp quyền khai thác khoáng sản (cấp Xã)|55|c|279/QĐ-BNNMT|019d2bfa-8e5e-714e-b4e2-87150f285b80
1.014275|Tổ chức kinh tế nhận chuyển nhượng, thuê quyền sử dụng đất, nhận góp vốn bằng quyền sử dụng đất để thực hiện dự án đầu tư.|54|c|3380/QĐ-BNNMT|019d2bfa-8e9b-7016-8e52-bcc0f5d0bc05
1.014284|Giao đất, cho thuê đất, giao khu vực biển để thực hiện hoạt động lấn biển.|54|c|3380/QĐ-BNNMT|019d2bfa-9621-740d-984e-e0a036f298d5
1.014363|Xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân Việt Nam|32|v|8258/QĐ-BCA-QLXNC|019d2bf7-9e46-723c-914a-295d480c9d8f
1.014364|Cấp giấy thông hành xuất, nhập cảnh vùng biên giới Việt Nam – Trung Quốc cho cán bộ, công chức làm việc tại các cơ quan nhà nước có trụ sở đóng tại đơn vị hành chính cấp xã thuộc tỉnh của Việt Nam tiếp giáp đường biên giới Việt Nam - Trung Quốc|32|v|8258/QĐ-BCA-QLXNC|019d2bf7-9e52-71ba-aa19-8a4c286a4cc1
1.014371|Thủ tục cấp Giấy chứng nhận đăng ký Quỹ hỗ trợ phát triển hợp tác xã (sau đây gọi tắt là Quỹ hợp tác xã) địa phương hoạt động theo mô hình hợp tác xã|38|c|3457/QĐ-BTC|019d2bfc-d1f2-735d-9548-c36ed857362f
1.014535|Quyết định miễn, giảm tiền thuê nhà cho tổ chức, cá nhân thuê nhà|29|c|4191/QĐ-BTC|019d2bfc-d1f2-773b-bc93-7e1c60c59792
1.014632|Đăng ký mua, thuê mua, thuê nhà ở xã hội, vay vốn để hộ gia đình, cá nhân tự xây dựng hoặc cải tạo, sửa chữa nhà ở|21|c|651/QĐ-BXD|019d2bfe-985c-732b-822b-460f2199467e
1.014736|Lựa chọn, phê duyệt dự án phát triển sản xuất liên kết theo chuỗi giá trị|26|c|94/QĐ-BTC|019d2bfc-d1f4-77f9-a633-faef01f164bb
1.014737|Lựa chọn, phê duyệt dự án phát triển sản xuất cộng đồng|26|c|94/QĐ-BTC|019d2bfc-d209-71ff-affb-244cca037604
1.014801|Cấp, cấp lại Giấy xác nhận nuôi trồng thủy sản lồng bè, đối tượng thủy sản nuôi chủ lực (hoạt động trên nội địa thuộc phạm vi quản lý và cơ sở nuôi trồng thủy sản lồng bè thuộc thẩm quyền giao khu vực biển của Chủ tịch Ủy ban nhân dân cấp xã)|42|c|339/QĐ-BNNMT|019d2bfa-9dfb-735b-9cfd-5c6f7a67eadb
1.014832|Giao rừng, cho thuê rừng khi đã được giao đất, cho thuê đất có rừng hoặc đã được công nhận quyền sử dụng đất có rừng thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã|19|c|364/QĐ-BNNMT|019d2bfa-9df2-77b1-92ff-2953067c0ef8
1.014848|Phê duyệt phương án bảo vệ công trình thủy lợi do Chủ tịch Ủy ban nhân dân cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|498/QĐ-BNNMT|019d2bfa-9e1f-71dc-9209-4e9a2b8425ce
1.014849|Cấp giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi: Xây dựng công trình mới; Lập bến, bãi tập kết nguyên liệu, nhiên liệu, vật tư, phương tiện; Xây dựng công trình ngầm do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e1f-759a-a302-7388633cac66
1.014850|Cấp giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi đối với hoạt động du lịch, thể thao, nghiên cứu khoa học, kinh doanh, dịch vụ do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e23-7298-a217-9644874e623c
1.014851|Cấp gia hạn, điều chỉnh nội dung giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi: Xây dựng công trình mới; Lập bến, bãi tập kết nguyên liệu, nhiên liệu, vật liệu, vật tư, phương tiện; Xây dựng công trình ngầm do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e29-7049-92d6-5dfd31a59b14
1.014852|Cấp giấy phép nổ mìn và các hoạt động gây nổ khác trong phạm vi bảo vệ công trình thủy lợi do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e22-7643-bef7-f13dcd5b838e
1.014853|Cấp gia hạn, điều chỉnh nội dung giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi: Nuôi trồng thủy sản; Nổ mìn và các hoạt động gây nổ khác do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e25-7618-bcc6-6710782fe31f
1.014859|Cấp giấy phép hoạt động của phương tiện thủy nội địa, phương tiện cơ giới, trừ xe mô tô, xe gắn máy, phương tiện thủy nội địa thô sơ trong phạm vi bảo vệ công trình thủy lợi do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e29-7379-a015-80698a0e0ec6
1.014860|Cấp giấy phép cho các hoạt động trồng cây lâu năm trong phạm vi bảo vệ công trình thủy lợi do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e2a-746d-802c-0c7f1b2718c0
1.014862|Cấp giấy phép nuôi trồng thủy sản trong phạm vi bảo vệ công trình thủy lợi do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e43-71a8-9a48-4c417ce471b6
1.014863|Cấp gia hạn, điều chỉnh nội dung giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi đối với hoạt động: du lịch, thể thao, nghiên cứu khoa học, kinh doanh, dịch vụ do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e2d-7174-96b1-53a4fe84c876
1.014864|Cấp gia hạn, điều chỉnh nội dung giấy phép cho các hoạt động trong phạm vi bảo vệ công trình thủy lợi: Trồng cây lâu năm; Hoạt động của phương tiện thủy nội địa, phương tiện cơ giới, trừ xe mô tô, xe gắn máy, phương tiện thủy nội địa thô sơ do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã|41|c|1750/QĐ-BNNMT|019d2bfa-9e3c-7678-9bf5-28519e9ad440
1.014976|Quyết toán thuế thu nhập cá nhân đối với hộ kinh doanh, cá nhân kinh doanh|36|v|844/QĐ-BTC|019e5e3a-234d-700c-b445-86643ce77198
1.014979|Hoàn nộp thừa các loại thuế đối với hộ kinh doanh, cá nhân kinh doanh|36|v|1272/QĐ-BTC|019e5e84-46b8-70f5-a666-178a21772a71
1.115148|Thủ tục tính hoặc tính lại tiền sử dụng đất theo quy định tại các điểm a, b, c và d khoản 2 Điều 12 Nghị định số 50/2026/NĐ-CP ngày 31/01/2026 của Chính phủ|46|c|1037/QĐ-BTC|019e8732-a3da-753b-85f5-0590fe1e27c7
2.000424|Thủ tục thực hiện hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro ảnh hưởng đến sức khỏe, tính mạng trong khi thực hiện hoạt động hòa giải|12|c|3753/QĐ-BTP|019d2bfd-862f-7378-807f-97f4f7531da7
2.000497|Thủ tục đăng ký lại khai tử có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-8651-7749-bf4c-8444ae336e6c
2.000513|Thủ tục đăng ký lại kết hôn có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-866c-706d-945a-a09ce8c74047
2.000522|Thủ tục đăng ký lại khai sinh có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-867a-70eb-bc54-effd523ebc99
2.000528|Thủ tục đăng ký khai sinh có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-8662-763f-927f-dc039ede198c
2.000547|Thủ tục ghi vào Sổ hộ tịch việc hộ tịch khác của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài (khai sinh; giám hộ; nhận cha, mẹ, con; xác định cha, mẹ, con; nuôi con nuôi; khai tử; thay đổi hộ tịch)|15|c|163/QĐ-BTP|019d2bfd-8661-77ca-9811-6106ea8c43db
2.000554|Thủ tục ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài|15|c|163/QĐ-BTP|019d2bfd-867a-70eb-bc54-e836b23a4649
2.000575|Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh, Cấp đổi sang Giấy chứng nhận đăng ký hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfc-d9d1-7475-8e58-1aa4479901eb
2.000605|Giải quyết hưởng lương hưu, trợ cấp hàng tháng đối với cán bộ xã|43|v|1474/QĐ-BTC|019d2bfc-d9d2-72ad-a33e-dae4ebb492df
2.000635|Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh|15|c|163/QĐ-BTP|019d2bfd-867c-72db-b6a7-dcbd8c763807
2.000693|Giải quyết hưởng chế độ thai sản|43|v|1222/QĐ-BTC|019d2bfc-d9ce-754f-b27a-e0edfaf3e2fc
2.000717|Truy lĩnh lương hưu, trợ cấp bảo hiểm xã hội của người hưởng đã chết nhưng còn chế độ chưa nhận|3|v|1474/QĐ-BTC|019d2bfc-d9cd-716e-885e-aa4f91772c53
2.000720|Đăng ký thay đổi nội dung đăng ký hộ kinh doanh|39|c|2353/QĐ-BTC|019d2bfc-d9ca-768c-a8f4-cc0dff5f41ed
2.000740|Người hưởng lĩnh chế độ bảo hiểm xã hội bằng tiền mặt chuyển sang lĩnh bằng tài khoản cá nhân và ngược lại, hoặc thay đổi thông tin cá nhân|3|v|1474/QĐ-BTC|019d2bfc-d9c8-753d-b367-2ead6cc9c31d
2.000748|Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-8e02-7590-b74b-fb572a57eda2
2.000755|Giải quyết hưởng trợ cấp một lần đối với người đang hưởng lương hưu, trợ cấp BHXH hàng tháng ra nước ngoài để định cư và công dân nước ngoài đang hưởng lương hưu, trợ cấp BHXH hàng tháng không còn cư trú ở Việt Nam|43|v|1474/QĐ-BTC|019d2bfc-d9ca-768c-a8f4-c918230b95c9
2.000756|Thủ tục đăng ký chấm dứt giám hộ có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-8e04-756b-bf4f-2a70964e4c40
2.000762|Giải quyết hưởng trợ cấp hàng tháng theo Quyết định số 613/QĐ-TTg|43|v|1474/QĐ-BTC|019d2bfc-d9cf-774f-a7e7-9e24f53a6a18
2.000779|Thủ tục đăng ký nhận cha, mẹ, con có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-8dff-7296-94d7-25b5966319d5
2.000806|Thủ tục đăng ký kết hôn có yếu tố nước ngoài|15|c|163/QĐ-BTP|019d2bfd-8e13-728a-a0cd-635811d8432e
2.000809|Giải quyết hưởng tiếp lương hưu, trợ cấp BHXH hàng tháng đối với người chấp hành xong hình phạt tù, người xuất cảnh trái phép trở về nước định cư hợp pháp, người được Tòa án hủy quyết định tuyên bố mất tích|43|v|1474/QĐ-BTC|019d2bfc-d9cd-707b-b7c1-de93b025f7d5
2.000815|Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận|6|c|3152/QĐ-BTP|019d2bfd-8e22-77ef-819f-e49460350904
2.000821|Giải quyết hưởng chế độ tử tuất|43|v|1474/QĐ-BTC|019d2bfc-d9c7-75c6-bfa0-631818e8ba0c
2.000884|Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)|6|c|858/QĐ-BTP|019d2bfd-8e2e-7359-b42f-d5dc8d74741b
2.000908|Thủ tục cấp bản sao từ sổ gốc|6|c|858/QĐ-BTP|019d2bfd-8e5d-72f9-8cf2-c71780251483
2.000913|Chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch|6|c|858/QĐ-BTP|019d2bfd-8e59-72ab-ae1a-a2985865d253
2.000927|Sửa lỗi sai sót trong giao dịch|6|c|858/QĐ-BTP|019d2bfd-8e51-721b-8e62-45f804b4bba3
2.000930|Thủ tục thôi làm hòa giải viên (cấp xã)|12|c|QĐ2338-BTP|019d2bfd-8e50-70b5-b69c-ebc36daa6542
2.000942|Cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực|6|c|858/QĐ-BTP|019d2bfd-95d6-778f-889b-e3045003fa5e
2.000950|Thủ tục công nhận tổ trưởng tổ hòa giải (cấp xã)|12|c|QĐ2338-BTP|019d2bfd-95cf-74f7-8f8e-81c925ae839a
2.000986|Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi|15|c|QĐ/0001-BTP|019d2bfd-95d8-77dd-86c5-880463eb8dbe
2.000992|Chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật của Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng|6|c|3152/QĐ-BTP|019d2bfd-95d3-7258-b613-a71dbf432f07
2.001008|Chứng thực chữ ký người dịch mà người dịch không phải là cộng tác viên dịch thuật của Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng|6|c|858/QĐ-BTP|019d2bfd-95d4-72d6-be00-ed0e9e5dd66a
2.001016|Chứng thực văn bản từ chối nhận di sản|6|c|858/QĐ-BTP|019d2bfd-95e6-7578-ba2d-d1b4373cd174
2.001019|Chứng thực di chúc|6|c|858/QĐ-BTP|019d2bfd-95f0-7610-845f-c097f144bd55
2.001023|Liên thông các thủ tục hành chính về đăng ký khai sinh, cấp Thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi|15|c|QĐ/0001-BTP|019d2bfd-95f7-7548-bce5-81bc8224b321
2.001035|Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở|6|c|858/QĐ-BTP|019d2bfd-95fa-70ca-93fd-4cab11b87897
2.001159|Thông báo lưu trú|51|v|9354/QĐ-BCA-C06|019d2bf7-adb7-7329-8d7c-db89ef073ced
2.001211|Xóa đăng ký phương tiện hoạt động vui chơi, giải trí dưới nước|11|c|870/QĐ-BXD|019d2bfe-98a8-76af-b485-17daf28c8fc9
2.001212|Cấp lại Giấy chứng nhận đăng ký phương tiện hoạt động vui chơi, giải trí dưới nước|11|c|870/QĐ-BXD|019d2bfe-9899-7115-a1a7-0bfbcb1f0e5d
2.001214|Đăng ký lại phương tiện hoạt động vui chơi, giải trí dưới nước|11|c|870/QĐ-BXD|019d2bfe-98b3-7466-a42e-6b1743258d04
2.001215|Đăng ký phương tiện hoạt động vui chơi, giải trí dưới nước lần đầu|11|c|870/QĐ-BXD|019d2bfe-98ac-77de-bb23-6dbc853ac7d4
2.001217|Đóng, không cho phép hoạt động tại vùng nước khác không thuộc vùng nước trên tuyến đường thủy nội địa, vùng nước cảng biển hoặc khu vực hàng hải, được đánh dấu, xác định vị trí bằng phao hoặc cờ hiệu có màu sắc dễ quan sát|11|c|870/QĐ-BXD|019d2bfe-9896-710f-8d0c-a4f8314241bf
2.001218|Công bố mở, cho phép hoạt động tại vùng nước khác không thuộc vùng nước trên tuyến đường thủy nội địa, vùng nước cảng biển hoặc khu vực hàng hải, được đánh dấu, xác định vị trí bằng phao hoặc cờ hiệu có màu sắc dễ quan sát|11|c|870/QĐ-BXD|019d2bfe-98a8-7009-ad19-2dc97a6d77af
2.001255|Đăng ký lại việc nuôi con nuôi trong nước|22|c|1848/QĐ-BTP|019d2bfd-9614-7528-9c06-e53f6dee7a58
2.001263|Đăng ký việc nuôi con nuôi trong nước|22|c|361/QĐ-BTP|019d2bfd-9dae-705f-a893-0c4e1f0c32a7
2.001406|Chứng thực văn bản phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở|6|c|858/QĐ-BTP|019d2bfd-9daf-70da-8f48-223498332346
2.001621|Hỗ trợ đầu tư xây dựng phát triển thủy lợi nhỏ, thuỷ lợi nội đồng và tưới tiên tiến, tiết kiệm nước (Đối với nguồn vốn hỗ trợ trực tiếp, ngân sách địa phương và nguồn vốn hợp pháp khác của địa phương phân bổ dự toán cho UBND cấp xã thực hiện)|41|c|498/QĐ-BNNMT|019d2bfa-adcb-7279-9877-636094f08fbc
2.001627|Thẩm định quy trình vận hành đối với công trình thủy lợi lớn và công trình thủy lợi vừa do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã phê duyệt|41|c|498/QĐ-BNNMT|019d2bfa-adcb-7629-a497-8674dcffeb8c
2.001659|Xóa đăng ký phương tiện|11|c|902/QĐ-BXD|019d2bfe-a039-75a8-85e4-a19d8132bb5d
2.001711|Đăng ký lại phương tiện trong trường hợp phương tiện thay đổi tên, tính năng kỹ thuật|11|c|902/QĐ-BXD|019d2bfe-a02c-71ef-8ad3-2800da3a613b
2.001827|Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản|28|c|1908/QĐ-BNNMT|019d2bfa-b57f-73cc-856f-0255333fcb48
2.001921|Chấp thuận vị trí, quy mô, kích thước, phương án tổ chức thi công biển quảng cáo, biển thông tin cổ động, tuyên truyền chính trị; chấp thuận xây dựng, lắp đặt công trình hạ tầng, công trình hạ tầng kỹ thuật sử dụng chung trong phạm vi bảo vệ kết cấu hạ tầng đường bộ; chấp thuận gia cường công trình đường bộ khi cần thiết để cho phép xe quá khổ giới hạn, xe quá tải trọng, xe bánh xích lưu hành trên đường bộ|53|c|871/QĐ-BXD|019d2bfe-a02c-754e-9e9e-afd5f23aa699
2.001958|Thông báo về việc thành lập doanh nghiệp của hợp tác xã, liên hiệp hợp tác xã|38|c|2103/QĐ-BTC|019d2bfc-d9f1-779d-ad28-da10af3e13e6
2.002080|Thủ tục thanh toán thù lao cho hòa giải viên|12|c|QĐ2338-BTP|019d2bfd-9de5-75ef-95ab-c10482f48dc8
2.002123|Đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo địa điểm kinh doanh; Thông báo lập chi nhánh, văn phòng đại diện ở nước ngoài của hợp tác xã, liên hiệp hợp tác xã|38|c|4167/QĐ-BTC|019d2bfc-e1f5-7431-995a-f6d33945b83a
2.002165|Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại (cấp xã)|2|c|3787/QĐ-BTP|019d2bfd-9e02-77dc-b8bb-e19988c9428f
2.002189|Thủ tục ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài|15|c|163/QĐ-BTP|019d2bfd-9dec-73f6-b213-be4bfb4f911b
2.002225|Đăng ký thuế lần đầu đối với người nộp thuế là tổ chức (trừ trường hợp đăng ký thuế theo cơ chế một cửa liên thông qua cơ quan đăng ký kinh doanh)|36|v|4472/QĐ-BTC|019d2bfc-e97a-7430-bf6f-471b20a3b467
2.002226|Thông báo thành lập/thay đổi tổ hợp tác|37|c|2103/QĐ-BTC|019d2bfc-e97b-7644-8f2b-07949526a9a0
2.002228|Thông báo chấm dứt hoạt động của tổ hợp tác|37|c|2103/QĐ-BTC|019d2bfc-e975-702b-8e64-5692d3b7c41e
2.002233|Khai quyết toán thuế/ Hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công quyết toán thuế trực tiếp với cơ quan thuế|36|v|216/QĐ-BTC|019d2bfc-e974-738b-939a-61bcf1b0d99f
2.002235|Khai thuế thu nhập cá nhân tháng/quý của tổ chức, cá nhân trả thu nhập khấu trừ thuế đối với tiền lương, tiền công|36|v|1109/QĐ-BTC|019d2bfc-e979-754e-8975-a36892d5efb6
2.002237|Khai thuế thu nhập cá nhân tháng/quý đối với cá nhân có thu nhập từ tiền lương, tiền công (bao gồm cả cá nhân nhận thưởng bằng cổ phiếu từ đơn vị sử dụng lao động) thuộc diện khai thuế thu nhập cá nhân trực tiếp với cơ quan thuế|36|v|1109/QĐ-BTC|019d2bfc-e973-712c-aa9f-9c143cebd1a0
2.002321|. Đăng ký thuế đối với trường hợp chuyển đổi mô hình hoạt động của tổ chức (Chuyển đơn vị phụ thuộc thành đơn vị độc lập hoặc ngược lại)|36|v|4472/QĐ-BTC|019d2bfc-e9ab-727c-b435-99caffb4f7f8
2.002349|Cấp giấy xác nhận công dân Việt Nam thường trú ở khu vực biên giới đủ điều kiện nhận trẻ em của nước láng giềng cư trú ở khu vực biên giới làm con nuôi|22|c|361/QĐ-BTP|019d2bfd-a586-71fe-8c10-8691b48be9b9
2.002363|Ghi vào Sổ đăng ký nuôi con nuôi việc nuôi con nuôi đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài|22|c|361/QĐ-BTP|019d2bfd-a5b0-7288-8713-cb507168dfa7
2.002516|Thủ tục xác nhận thông tin hộ tịch|15|c|163/QĐ-BTP|019d2bfd-a586-71fe-8c10-836e09f0a879
2.002635|Đề nghị thay đổi tên tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã, chi nhánh, văn phòng đại diện, địa điểm kinh doanh của hợp tác xã, liên hiệp hợp tác xã do xâm phạm quyền sở hữu công nghiệp|38|c|2103/QĐ-BTC|019d2bfc-f17b-76ae-ae8e-b510f12aab69
2.002636|Đề nghị thu hồi Giấy chứng nhận đăng ký tổ hợp tác, Giấy chứng nhận đăng ký hợp tác xã, Giấy chứng nhận đăng ký chi nhánh, văn phòng đại diện đối với trường hợp nội dung kê khai trong hồ sơ đăng ký thành lập là giả mạo|38|c|2103/QĐ-BTC|019d2bfc-f166-730b-bb10-a36623d64349
2.002637|Đăng ký thành lập tổ hợp tác; đăng ký tổ hợp tác trong trường hợp đã được thành lập trước ngày Luật Hợp tác xã có hiệu lực thi hành, thuộc đối tượng phải đăng ký theo quy định tại khoản 2 Điều 107 Luật Hợp tác xã 2023|38|c|2103/QĐ-BTC|019d2bfc-f163-756e-aafc-5dbf83ea2b09
2.002638|Cấp lại Giấy chứng nhận đăng ký tổ hợp tác/ Giấy chứng nhận đăng ký hợp tác xã/ Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện/ Giấy chứng nhận đăng ký địa điểm kinh doanh của hợp tác xã, liên hiệp hợp tác xã do bị mất, cháy, rách, nát hoặc bị tiêu hủy|38|c|4167/QĐ-BTC|019d2bfc-f17c-7186-bdb9-8f95159cd11d
2.002639|Đăng ký thay đổi nội dung đăng ký tổ hợp tác|38|c|2103/QĐ-BTC|019d2bfc-f179-73dc-bda1-29f5857fcd56
2.002640|Hiệu đính, cập nhật, bổ sung thông tin đăng ký tổ hợp tác|38|c|2103/QĐ-BTC|019d2bfc-f16d-738a-8984-a7263f3e2762
2.002641|Thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trở lại đối với tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã, chi nhánh, văn phòng đại diện, địa điểm kinh doanh|38|c|4167/QĐ-BTC|019d2bfc-f186-70fe-b3fc-98274fa94661
2.002642|Chấm dứt hoạt động tổ hợp tác|38|c|2103/QĐ-BTC|019d2bfc-f17f-7667-9e7f-3bbee4ca0bf4
2.002643|Dừng thực hiện thủ tục đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã; Dừng thực hiện thủ tục giải thể hợp tác xã, liên hiệp hợp tác xã|38|c|4167/QĐ-BTC|019d2bfc-f17b-739d-a085-c6d92d95c6df
2.002648|Hiệu đính, cập nhật, bổ sung thông tin đăng ký hợp tác xã, liên hiệp hợp tác xã, chi nhánh, văn phòng đại diện, địa điểm kinh doanh của hợp tác xã, liên hiệp hợp tác xã|38|c|4167/QĐ-BTC|019d2bfc-f199-75ef-bfcc-b0508a0c8b9b
2.002649|Thông báo bổ sung, cập nhật thông tin trong hồ sơ đăng ký hợp tác xã, liên hiệp hợp tác xã|38|c|2103/QĐ-BTC|019d2bfc-f184-7758-a081-05a3f955f465
2.002668|Đăng ký nhu cầu hỗ trợ của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã|14|c|2103/QĐ-BTC|019d2bfc-f190-74c4-92a2-f5b630b1b1ae
3.000083|Giảm thuế thu nhập cá nhân đối với cá nhân, hộ kinh doanh, cá nhân kinh doanh gặp khó khăn do thiên tai, hoả hoạn, do bị tai nạn; mắc bệnh hiểm nghèo|36|v|4472/QĐ-BTC|019d2bfd-0127-74ef-8c1e-327943f82d40
3.000084|Giảm thuế tiêu thụ đặc biệt đối với người nộp thuế sản xuất hàng hóa thuộc diện chịu thuế tiêu thụ đặc biệt gặp khó khăn do thiên tai, tai nạn bất ngờ theo pháp luật về thuế tiêu thụ đặc biệt|36|v|4472/QĐ-BTC|019d2bfd-0160-750e-8b34-0231575f7385
3.000088|Miễn tiền chậm nộp|36|v|4472/QĐ-BTC|019d2bfd-08d0-7378-bd2f-259201096791
3.000228|Cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân Việt Nam (cấp xã)|56|v|5709/QĐ-BCA-C06|019d2bf7-b5a6-76fd-a4b1-49c93d86d9d6
3.000250|Phê duyệt hoặc điều chỉnh phương án quản lý rừng bền vững của chủ rừng là hộ gia đình, cá nhân, cộng đồng dân cư hoặc hộ gia đình cá nhân liên kết thành nhóm hộ, tổ hợp tác trường hợp có tổ chức các hoạt động du lịch sinh thái|19|c|2261/QĐ-BNNMT|019d2bfa-bd80-74ac-9ebf-3dda35f00682
3.000322|Đăng ký chấm dứt giám sát việc giám hộ|15|c|163/QĐ-BTP|019d2bfd-a586-71fe-8c10-8bfa070f5066
3.000323|Đăng ký giám sát việc giám hộ|15|c|163/QĐ-BTP|019d2bfd-a5b3-74a8-b670-0ffe3cefb7e3
3.000360|Thu hồi chấp thuận hoạt động của sân tập lái để sát hạch lái xe mô tô|34|v|Demo/QĐ-BCA|019d2bf7-c53b-72e8-8ff4-8729bc315736
3.000381|Thu hồi Giấy phép hoạt động đối với phương tiện giao thông thông minh tại Cục cảnh sát giao thông|52|v|1383/QĐ-BCA|019d2bf7-c571-77eb-aedb-22b4e41920e8
3.000410|Quyết định xác lập quyền sở hữu toàn dân đối với tài sản không có người thừa kế|29|c|4191/QĐ-BTC|019d2bfd-10d2-72d8-803c-ef49c81b6fb4
3.000412|Công nhận người lao động có thu nhập thấp|9|c|967/QĐ-BNNMT|019d2bfa-bd95-7440-ae96-8e7ff95214ea
3.000439|Giao khu vực biển cho cá nhân Việt Nam để nuôi trồng thủy sản|0|c|619/QĐ-BNNMT|019d2bfa-bd86-738d-9d9c-b220bbcb8bd3
3.000441|Trả lại khu vực biển cho cá nhân Việt Nam để nuôi trồng thủy sản|0|c|619/QĐ-BNNMT|019d2bfa-bd8b-7658-b7bf-767edde446c7
3.000442|Sửa đổi, bổ sung Quyết định giao khu vực biển cho cá nhân Việt Nam để nuôi trồng thủy sản|0|c|2084/QĐ-BNNMT|019d2bfa-bd92-746a-b3b3-5322ab0c31ad
3.000443|Công nhận khu vực biển cho cá nhân Việt Nam để nuôi trồng thủy sản|0|c|619/QĐ-BNNMT|019d2bfa-bd96-75a9-91db-003725f26425
3.000494|Phục hồi hoạt động của cơ sở, phương tiện giao thông cơ giới, hộ gia đình và cá nhân|24|v|5461/QĐ-BCA-C07|019d2bf7-cd0a-7376-a0f2-f3d42e21c47b
3.000498|Cấp tài khoản định danh điện tử cho cơ quan, tổ chức|56|v|5709/QĐ-BCA-C06|019d2bf7-cd0c-723d-9c89-e99985627455
3.000502|Thẩm định, phê duyệt hoặc điều chỉnh phương án nuôi, trồng phát triển, thu hoạch cây dược liệu trong rừng đối với chủ rừng là hộ gia đình, cá nhân, cộng đồng dân cư|19|c|2653/QĐ-BNNMT|019d2bfa-c527-751c-aa64-7eb5024ccb0a
3.000509|Chế độ, chính sách đối với người được huy động, người tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ chưa tham gia bảo hiểm y tế, bảo hiểm xã hội mà bị tai nạn, bị thương|24|v|5461/QĐ-BCA-C07|019d2bf7-cd23-766f-9b23-9ed884663c71
3.000510|Chế độ, chính sách đối với người được huy động, người tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ chưa tham gia bảo hiểm xã hội bị chết|24|v|5461/QĐ-BCA-C07|019d2bf7-cd22-7734-b958-0f32053a103c
3.000527|Đăng ký cai nghiện ma túy tự nguyện|48|v|7886/QĐ-BCA|019d2bf7-cd41-764b-abeb-b93431ddfefc
6.001435|Phê duyệt Đề án hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo|21|c|497/QĐ-BXD|019dfdcc-1aec-705c-8378-01b4ca3bc5d9
6.003494|Công bố quyết định Lệnh xây dựng công trình khẩn cấp đối với đường quốc lộ, đường bộ cao tốc thuộc trách nhiệm quản lý, bảo trì của Bộ Xây dựng|53|c|2536/QĐ-BXD|019dbd51-b7fd-74b8-bb9b-e0df7385a3ad
6.006594|Thủ tục giao quản lý tài sản kết cấu hạ tầng công viên, cây xanh do Nhà nước đầu tư, quản lý|13|c|721/QĐ-BXD|019e39f0-05be-720d-a8b1-163b30512cc2
6.006595|Thủ tục xử lý tài sản kết cấu hạ tầng công viên, cây xanh do Nhà nước đầu tư, quản lý|13|c|721/QĐ-BXD|019e3a3e-67ed-76ca-b83a-098ad01bfefa
6.006596|Thủ tục phê duyệt đề án cho thuê quyền khai thác tài sản kết cấu hạ tầng công viên do Nhà nước đầu tư, quản lý|13|c|721/QĐ-BXD|019e3a42-a805-73d4-89f3-0f9bd7d07f46
6.006597|Thủ tục phê duyệt đề án chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng công viên do Nhà nước đầu tư, quản lý|13|c|721/QĐ-BXD|019e3a45-df38-7106-a47b-c371f72a569e
`;

/** When the list was taken from the portal. */
export const takenOn = "2026-07";

/** Procedures handled at communes, 435 of them. */
export const communeProcedures = unpackProcedures(PACKED);
