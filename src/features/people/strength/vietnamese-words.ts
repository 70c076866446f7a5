/**
 * What Vietnamese officers reach for when they must make up a password: a guessing program tries these first, the
 * likeliest at the head of each list. Written with diacritics; `typed-forms.ts` derives how each is typed.
 */

/** Whole passwords and sayings, this product's own examples among them. */
export const sayings = list(`
  mật khẩu | mật khẩu mới | mật khẩu của tôi | đổi mật khẩu | quên mật khẩu | không có mật khẩu | không biết | một câu ngắn
  | một câu ngắn dễ nhớ | một câu dễ nhớ | câu ngắn dễ nhớ | một câu ngắn của riêng tôi | một câu ngắn của riêng mình
  | anh yêu em | em yêu anh | yêu em | yêu anh | anh nhớ em | yêu em nhiều | yêu em nhiều lắm | anh yêu em nhiều lắm | mãi yêu em | mãi mãi
  | yêu mãi mãi | tình yêu | gia đình | gia đình tôi | gia đình là số một | con yêu | bố mẹ | cha mẹ | vợ yêu | hạnh phúc | hạnh phúc mãi mãi
  | việt nam | việt nam vô địch | tổ quốc | quyết thắng | chiến thắng | bác hồ | hồ chí minh | hà nội | sài gòn | công an | công an nhân dân
  | quân đội nhân dân | vì nước quên thân | vì dân phục vụ | bảo vệ an ninh tổ quốc | thi đua | thi đua yêu nước | thi đua quyết thắng
  | cụm thi đua | khối thi đua | cụm trưởng | cụm phó | thư ký cụm | thư ký | hội đồng | thường trực | kiểm phiếu | bỏ phiếu | khen thưởng
  | thi đua khen thưởng | cờ thi đua | bằng khen | quản trị | quản trị viên | người dùng | đăng nhập | tài khoản | phần mềm | máy tính
  | văn phòng | cơ quan | đơn vị | phòng ban | tổng cục | bộ công an | ủy ban nhân dân | xin chào | chào bạn | chúc mừng năm mới
  | an khang thịnh vượng | phát tài phát lộc | may mắn | đồng chí | đảng cộng sản việt nam | độc lập tự do hạnh phúc | dân giàu nước mạnh
  | trời xanh mây trắng | trăm năm trong cõi người ta | công cha như núi thái sơn | có công mài sắt có ngày nên kim
  | không có gì quý hơn | không có gì quý hơn độc lập tự do | độc lập tự do | độc lập | tự do hạnh phúc | quý hơn | hoàng sa trường sa
  | hoàng sa trường sa là của việt nam | trường sa thân yêu | biển đảo quê hương | đảng cộng sản | đảng cộng sản quang vinh | đảng quang vinh
  | mừng đảng mừng xuân | đảng bộ | chi bộ | đảng viên | đoàn thanh niên | phụ nữ | công đoàn | cựu chiến binh | hội đồng nhân dân
  | đoàn kết | đoàn kết là sức mạnh | đại đoàn kết | thành công đại thành công | cần kiệm liêm chính | chí công vô tư | trung với đảng
  | trung với nước hiếu với dân | vì nhân dân phục vụ | vì nhân dân quên mình | còn đảng còn mình | nói đi đôi với làm | học tập và làm theo
  | học tập và làm theo bác | sống chiến đấu lao động và học tập | năm điều bác hồ dạy | sáu điều bác hồ dạy | dân chủ công bằng văn minh
  | xây dựng nông thôn mới | nông thôn mới | cải cách hành chính | chuyển đổi số | đổi mới sáng tạo | chung sức chung lòng | hoàn thành nhiệm vụ
  | hoàn thành xuất sắc nhiệm vụ | chiến sĩ thi đua | lao động tiên tiến | tập thể lao động xuất sắc | huân chương | huân chương lao động
  | huân chương sao vàng | giấy khen | kỷ niệm chương | danh hiệu | sáng kiến | sáng kiến kinh nghiệm | phong trào thi đua | tổng kết năm
  | công nghiệp | nông nghiệp | xí nghiệp | doanh nghiệp | phòng tổ chức | tổ chức cán bộ | phòng tổ chức cán bộ | phòng hành chính | tổ chức hành chính | hành chính quản trị | phòng kế toán | kế toán
  | kế toán trưởng | tài chính | phòng tài chính | kế hoạch tài chính | phòng kế hoạch | phòng tham mưu | tham mưu | tổng hợp | phòng tổng hợp
  | văn thư | lưu trữ | thanh tra | kiểm tra | phòng thi đua | ban thi đua | ban thi đua khen thưởng | phòng nội vụ | sở nội vụ | nội vụ
  | sở tài chính | sở y tế | sở giáo dục | công chức | viên chức | cán bộ | giám đốc | phó giám đốc | trưởng phòng | phó phòng | chánh văn phòng
  | chuyên viên | thủ trưởng | lãnh đạo | bí thư | phó bí thư | chủ tịch | phó chủ tịch | cục trưởng | công an tỉnh | công an huyện | công an xã
  | ngày đẹp trời | một ngày đẹp trời | hôm nay trời đẹp | trời đẹp | ngày mới | ngày mai tươi sáng | năm mới | chúc mừng | chào buổi sáng
  | sinh nhật | chúc mừng sinh nhật | mùa xuân | mùa hè | mùa thu | mùa đông | trời xanh | mây trắng | nắng vàng | biển xanh | hoa hồng | hoa sen
  | hoa mai | hoa đào | quê hương | quê hương tôi | đất nước | mẹ yêu | mẹ yêu con | con trai | con gái | bố mẹ yêu | cả nhà thương nhau
  | cơm áo gạo tiền | sức khỏe | sức khoẻ | bình an | vạn sự như ý | tấn tài tấn lộc | tiền vào như nước | ăn quả nhớ kẻ trồng cây
  | lá lành đùm lá rách | thương người như thể thương thân | gần mực thì đen | gần mực thì đen gần đèn thì sáng | học học nữa học mãi
  | tiên học lễ hậu học văn | có chí thì nên | thất bại là mẹ thành công | đi một ngày đàng học một sàng khôn | tốt gỗ hơn tốt nước sơn
  | chị ngã em nâng | máu chảy ruột mềm | đói cho sạch rách cho thơm | nước chảy đá mòn | con hơn cha là nhà có phúc | trâu buộc ghét trâu ăn
  | khôn ngoan đối đáp người ngoài | bầu ơi thương lấy bí cùng | nhiễu điều phủ lấy giá gương | trong đầm gì đẹp bằng sen
  | uống nước nhớ nguồn | một cây làm chẳng nên non | tôi yêu việt nam | việt nam quê hương tôi | như có bác hồ trong ngày vui đại thắng
`);

/** Family, middle and given names. */
export const names = list(`
  nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đào | đinh | đoàn | trịnh | lương | mai
  | trương | lâm | cao | hà | tạ | tô | thái | châu | quách | nguyễn văn | nguyễn thị | trần văn | trần thị | lê văn | lê thị | phạm văn
  | văn | thị | anh | minh | hùng | dũng | hương | lan | hoa | linh | hải | tuấn | nam | thảo | trang | huy | long | thành | hiếu | đức | cường
  | sơn | quang | bình | phương | thu | thủy | thuỷ | hằng | nga | ngọc | hiền | hạnh | phúc | tùng | trung | kiên | khánh | bảo | an | tâm | thanh
  | hồng | loan | oanh | yến | yên | nhung | vân | ly | my | quỳnh | chi | giang | hưng | hậu | hòa | hoà | hợp | khoa | khang | khôi | lộc | lợi
  | mạnh | nghĩa | nhân | nhật | phong | phú | phước | quân | quốc | quyết | quý | sang | tài | tân | thắng | thiện | thịnh | thọ | tiến | toàn
  | trí | trọng | trường | tú | tuyết | uyên | việt | vinh | vy | xuân | diệp | diễm | dung | duy | hà my | bảo ngọc | minh anh | gia bảo
  | gia huy | bảo anh | ngọc anh | phương anh | quỳnh anh | tuấn anh | đức anh | hoàng anh | hải yến | thanh hà | thu hà | thu hương
`);

/** Provinces and towns. */
export const places = list(`
  hà nội | hồ chí minh | hoàng sa | trường sa | thủ đô | thủ đô hà nội | thành phố hồ chí minh | thành phố | điện biên phủ | thăng long | tây nguyên
  | tây bắc | biển đông | ba đình | hoàn kiếm | cầu giấy | hà đông | thủ đức | biên hòa | quy nhơn | mỹ tho | rạch giá | long xuyên | tam kỳ
  | thừa thiên huế | đồng hới | sài gòn | đà nẵng | hải phòng | cần thơ | huế | an giang | bà rịa | vũng tàu | bắc giang | bắc kạn | bạc liêu
  | bắc ninh | bến tre | bình định | bình dương | bình phước | bình thuận | cà mau | cao bằng | đắk lắk | đắk nông | điện biên | đồng nai
  | đồng tháp | gia lai | hà giang | hà nam | hà tĩnh | hải dương | hậu giang | hòa bình | hưng yên | khánh hòa | kiên giang | kon tum | lai châu
  | lâm đồng | lạng sơn | lào cai | long an | nam định | nghệ an | ninh bình | ninh thuận | phú thọ | phú yên | quảng bình | quảng nam
  | quảng ngãi | quảng ninh | quảng trị | sóc trăng | sơn la | tây ninh | thái bình | thái nguyên | thanh hóa | tiền giang | trà vinh
  | tuyên quang | vĩnh long | vĩnh phúc | yên bái | nha trang | đà lạt | hạ long | vinh | việt trì | pleiku | buôn ma thuột | phú quốc
`);

/** Everyday syllables, roughly by how often they are written. */
export const syllables = list(`
  và | của | là | có | được | cho | các | không | trong | một | người | đã | với | này | những | để | khi | ra | đến | về | ở | cũng | từ | nhiều
  | như | đó | tôi | anh | em | sẽ | vào | lại | nên | trên | làm | phải | hơn | nhưng | rất | con | còn | bị | thì | mà | năm | ngày | nhà
  | việc | theo | đi | sau | trước | mới | hai | ba | bốn | sáu | bảy | tám | chín | mười | trăm | nghìn | triệu | công | nước | dân | số | thành
  | phố | hội | nhân | đồng | thể | chính | quốc | gia | đình | bộ | sự | quan | trọng | động | lao | thời | gian | biết | nói | thấy | nghĩ
  | muốn | cần | đang | bạn | mình | họ | ta | chúng | ông | bà | cô | chú | bác | cháu | bố | mẹ | cha | chị | vợ | chồng | yêu | thương | nhớ
  | quên | vui | buồn | đẹp | xấu | tốt | lớn | nhỏ | bé | to | cao | thấp | dài | ngắn | dễ | khó | nhanh | chậm | đúng | sai | thật | hay
  | ngon | ăn | uống | ngủ | học | hành | đọc | viết | xem | nghe | chơi | chạy | đứng | ngồi | mở | đóng | mua | bán | tiền | vàng | bạc
  | trời | đất | biển | sông | núi | rừng | cây | hoa | lá | cành | quả | hạt | gió | mưa | nắng | mây | trăng | sao | đêm | sáng | trưa
  | chiều | tối | xuân | hạ | thu | đông | xanh | đỏ | trắng | đen | tím | hồng | chim | cá | gà | chó | mèo | trâu | bò | lợn | ngựa | voi
  | hổ | rồng | rắn | chuột | cơm | canh | rau | thịt | nước | trà | rượu | bia | phê | cà | đường | xe | máy | tàu | thuyền | bay | cầu
  | chợ | trường | lớp | thầy | trò | sách | vở | bút | bàn | ghế | cửa | phòng | tầng | mái | ngói | sân | vườn | ao | hồ | làng | quê
  | hương | xã | huyện | tỉnh | cụm | khối | thi | đua | thưởng | khen | cờ | bằng | phiếu | bầu | chọn | ký | thư | báo | cáo | tin | tức
  | văn | bản | giấy | tờ | mật | khẩu | câu | chữ | tên | tuổi | sinh | sống | chết | bệnh | khỏe | mạnh | tay | chân | mắt | đầu | lòng
  | tim | tình | nghĩa | hạnh | phúc | bình | an | tự | do | độc | lập | hòa | thắng | lợi | cách | mạng | chiến | tranh | quân | đội | lính
  | giáo | dục | kinh | tế | xây | dựng | phát | triển | kế | hoạch | nhiệm | vụ | mục | tiêu | chủ | tịch | trưởng | phó | viên | ban | ngành
  | đoàn | đảng | ủy | hợp | tác | luật | pháp | quyền | nghị | quyết | định | chỉ | thị | thông | tư | hướng | dẫn | riêng | chung | đậu
  | sẻ | tre | nở | gạo | ven | đò | bến | lúa | đồi | suối | thác | cát | đá | lửa | khói | sương | tuyết | bão | lũ | cuối | giữa | ngoài
`);

/** Words and sayings are parted by bars: a saying holds spaces. */
function list(text: string): readonly string[] {
  return text
    .split("|")
    .map((one) => one.trim().replace(/\s+/g, " "))
    .filter((one) => one !== "");
}
