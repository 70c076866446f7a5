/**
 * A hundred passwords of ten characters or more that guessing programs and colleagues try first; shorter ones are
 * refused by length. Compared without regard to case.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  1234567890 0123456789 0987654321 9876543210 12345678910 123456789a 1234567891 12345678901 123456789q 0000000000
  1111111111 2222222222 5555555555 6666666666 7777777777 8888888888 9999999999 1212121212 1231231231 123123123123
  1122334455 1234512345 1234554321 1357924680 0246813579 0102030405 123654789a 147258369a 789456123a 1020304050
  qwertyuiop qwerty1234 qwerty12345 qwerty123456 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 qwertyuiop123 1qaz2wsx3edc
  asdfghjkl1 asdfghjkl123 asdfghjkl; zxcvbnm123 qazwsxedcrfv qazwsx1234 1qazxsw23edc zaq12wsxcde3 qweasdzxc123 asdf123456
  password123 password1234 password12345 passw0rd123 p@ssword123 p@ssw0rd123 password12 mypassword passwordpassword password2020
  abcd123456 abc1234567 abcdefghij abcdef123456 abc123abc123 aa12345678 aa123456789 a123456789 a1234567890 asd123456789
  administrator administrator1 admin12345 admin123456 admin@12345 adminadmin admin123admin welcome123 changeme123 letmein123
  iloveyou123 iloveyou12 superman123 football123 computer123 samsung123 internet123 anhyeuem123 emyeuanh123 yeuemnhieu
  matkhau123 matkhau1234 matkhau123456 matkhaucuatoi vietnam123 vietnam1234 vietnam2020 hanoi12345 congan1234 thidua1234
  `
    .trim()
    .split(/\s+/),
);
