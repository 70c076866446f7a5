import { describe, expect, test } from "vitest";
import { isEasilyGuessed } from "./judge.ts";
import { typedForms } from "./typed-forms.ts";

const known = {
  signInName: "bao.nv",
  fullName: "Nguyễn Văn Bảo",
  organisationNames: ["Cụm thi đua số 1 Bộ Công an"],
};

test("a word is known in every way it is typed: without diacritics, as Telex and as VNI keys", () => {
  expect(typedForms("Mật khẩu")).toEqual(["matkhau", "maatjkhaaur", "maajtkhaaru", "ma6t5kha6u3", "ma65tkha63u"]);
  expect(typedForms("đường")).toEqual(["duong", "dduwowngf", "dduwowfng", "d9u7o7ng2", "d9u7o72ng"]);
});

describe("too easily guessed", () => {
  test.each([
    ["this product's own example", "một câu ngắn dễ nhớ"],
    ["the same without diacritics", "Mot Cau Ngan De Nho"],
    ["the same with dashes", "mot-cau-ngan-de-nho"],
    ["the word for password and a number", "matkhau123456"],
    ["the same in disguise", "M@tkh@u123456"],
    ["the same with a year and a sign", "Matkhau@2020!"],
    ["as keys of Telex", "maatjkhaaur123"],
    ["as keys of VNI", "ma65tkha63u12345"],
    ["a walk over the keyboard", "1qaz2wsx3edc4rfv"],
    ["a walk along a row", "asdfghjkl;'zxcv"],
    ["a common name and a year", "Nguyenvana1990"],
    ["one's own name and a year", "NguyễnVănBảo@2024"],
    ["one's sign-in name twice", "bao.nvbao.nv1"],
    ["parts of one's name, the word for a unit and a year", "bao.nv@donvi2026"],
    ["the same the other way round", "DonVi-2026@nv.bao"],
    ["the role, the name and the year of birth", "thuky#bao1987!"],
    ["the cluster and a year", "Cumthidua@2026"],
    ["the cluster's short name", "cumthiduaso1bca"],
    ["a word of the trade", "thidua2020thidua"],
    ["a town and a birthday", "hanoi12081975"],
    ["a declaration of love", "anhyeuemnhieulam123"],
    ["a proverb", "công cha như núi Thái Sơn"],
    ["a slogan", "vì nước quên thân vì dân phục vụ"],
    ["one thing again and again", "abcabcabcabc"],
    ["only spaces", "            "],
    ["a telephone number and a name", "0912345678nga"],
  ])("%s: %s", async (_, password) => {
    expect(await isEasilyGuessed(password, known)).toBe(true);
  });
});

describe("good enough", () => {
  test.each([
    "mưa rơi trên mái ngói cũ",
    "hoa gạo nở đỏ ven sông",
    "cá lóc kho tộ ăn cơm nguội",
    "chim sẻ đậu cành tre",
    "CHIM SE DAU CANH TRE",
    "xk7Q2mPz9LwR",
  ])("%s", async (password) => {
    expect(await isEasilyGuessed(password, known)).toBe(false);
  });
});

test("what is good for one is weak for whose name it is", async () => {
  const password = "phùng khắc khoan thạch thất";
  expect(await isEasilyGuessed(password, known)).toBe(false);
  const his = { signInName: "khoan.pk", fullName: "Phùng Khắc Khoan", organisationNames: ["Cụm Thạch Thất"] };
  expect(await isEasilyGuessed(password, his)).toBe(true);
});

const officer = {
  signInName: "lan.tt@donvi.example.vn",
  fullName: "Trần Thị Lan",
  organisationNames: [
    ...["Cụm thi đua số 1 Bộ Công an", "Bộ Công an", "Cục Công tác đảng và công tác chính trị"],
    ...["Đơn vị A1", "Công an tỉnh Lạng Sơn", "Sở Khoa học và Công nghệ", "Nhà máy Z7"],
  ],
};

test.each(
  `lan.tt@donvi2026 | tt.lan#coquan2026 | khongcogiquyhon | Không có gì quý hơn | khongcogiquyhondoclaptudo | Hoangsa-Truongsa | hoangsa_truongsa2026 | Dangcongsan1930!
  | DangCongSanVietNam | Donvia1@2026xx | donvia1@2026 | Phòng Tổ chức 2026 | phongtochuc@2026 | NgàyĐẹpTrời2026 | ngaydeptroi@2026! | congantinhlangson
  | Congantinhlangson@2026 | Sở Khoa học và Công nghệ 2026 | sokhoahocvacongnghe | Nhà máy Z7 2026 | nhamayz7@2026 | tranthilan1985 | Tranthilan@123
  | TranThiLan#1985 | cumthiduaso1@2026 | bocongan@2026 | Cuccongtacdang2026 | Phòng Hành chính 2026 | phongketoan@123 | Kế toán trưởng 2026 | ketoantruong@1
  | vanphong@2026! | sonoivu@2026# | Thidua@2026!! | thiduakhenthuong1 | chiensithidua2026 | giaykhen-bangkhen | laodongtientien26 | bangkhen@2025
  | Thudohanoi@2026 | hanoi-saigon2026 | dienbienphu1954 | Điện Biên Phủ 1954 | thanhphohochiminh | danang@2026xx | namdinh18101980 | quangninh@2026
  | chucmungnammoi2026 | Chúc mừng năm mới! | vansunhuy@2026 | ankhangthinhvuong | cochithinen2026 | cochithinen123 | thatbailamethanhcong | anquanhoketrongcay
  | uongnuocnhonguon | tienhoclehauhocvan | nuocchaydamon@1 | Congnghiep2026@ | matkhau@2026xx | Vietnam@19752026 | saigon30041975 | toiyeuvietnam1 | doanketlasucmanh`
    .split("|")
    .map((one) => one.trim()),
)("an officer's colleague would try %s", async (password) => {
  expect(await isEasilyGuessed(password, officer)).toBe(true);
});

test.each(
  `bàn gỗ mưa phùn voi con lúa chín | cầu treo cá mập áo len trăng khuyết | xe đạp hồ nước chuột túi bánh bao | đồng hồ con ốc lá dứa cái thìa
  | rừng thông gối bông dao phay tàu điện | bút chì thung lũng cua đồng kính mát | cối xay diều giấy mèo mướp dưa hấu | quạt trần suối cạn kẹo dừa ổ khoá
  | vịt bầu ấm trà cánh buồm gạch đỏ | mũ rơm sông sâu đàn gà nến trắng | thang tre khoai lang nhện nâu cổng sắt | chăn bông hải âu ruộng muối dép nhựa
  | táo mèo xe lu đèn dầu khăn rằn | giếng làng tôm hùm phấn viết ghế mây | sáo trúc bún riêu chổi rơm máy bơm | con sóc tủ lạnh bờ đê hạt tiêu
  | cá lóc kho tộ ăn cơm nguội | mưa rơi trên mái ngói cũ | hoa gạo nở đỏ ven sông | chim sẻ đậu cành tre | lantern cactus gravel mitten
  | correct pony basalt drizzle | xk7Q2mPz9LwR | q9Zt-4vKm-X2rb | hV3!tq8Lw#zR | 7mNc2yKp0sWd | tR4w9Qz!mK2e | zUwq81kdnbXe | bánh tráng cột buồm ngỗng | gR9ePt2vXw4k`
    .split("|")
    .map((one) => one.trim()),
)("nobody comes upon %s", async (password) => {
  expect(await isEasilyGuessed(password, officer)).toBe(false);
});

test("two hundred signs hold nobody up, whatever they are", async () => {
  const every = Array.from({ length: 200 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 94))).join("");
  await isEasilyGuessed("lần đầu nạp từ điển", known);
  for (const long of ["a1".repeat(100), "aB3$".repeat(50), "1".repeat(200), "p@ssw0rd".repeat(25), every]) {
    const before = process.threadCpuUsage();
    await isEasilyGuessed(long, known);
    // Of this thread's own work, whoever else keeps the machine busy: judged whole, these took one to three seconds each.
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(500);
  }
});
