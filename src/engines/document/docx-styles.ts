import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import { halfPoints, pointTwips, twips } from "./docx-units.ts";
import {
  fontName,
  type LineStyle,
  lineStyles,
  lineHeight,
  type StyleName,
  styleOf,
  tightLineHeight,
} from "./official-layout.ts";

/** Names of the styles as an official finds them in Word. */
const styleTitles: { readonly [Name in StyleName]: string } = {
  superior: "Cơ quan chủ quản",
  issuer: "Cơ quan ban hành",
  number: "Số, ký hiệu",
  nation: "Quốc hiệu",
  motto: "Tiêu ngữ",
  dated: "Địa danh, ngày tháng",
  name: "Tên loại văn bản",
  subject: "Trích yếu",
  illustrative: "Ghi chú số liệu",
  addressee: "Kính gửi",
  addresseeListed: "Kính gửi nhiều nơi",
  basis: "Căn cứ",
  heading1: "Đề mục 1",
  heading2: "Đề mục 2",
  heading3: "Đề mục 3",
  body: "Nội dung",
  bodyLeft: "Nội dung lề trái",
  bodyCenter: "Nội dung giữa",
  bodyRight: "Nội dung lề phải",
  listItem: "Mục liệt kê",
  quote: "Trích dẫn",
  quoteSource: "Nguồn trích dẫn",
  term: "Mốc",
  detail: "Diễn giải",
  cell: "Ô bảng",
  cellSmall: "Ô bảng nhỏ",
  tick: "Ô đánh dấu",
  authority: "Thẩm quyền ký",
  office: "Chức vụ ký",
  signNote: "Hướng dẫn ký",
  signName: "Họ tên người ký",
  recipientsTitle: "Nơi nhận",
  recipient: "Nơi nhận, danh sách",
  provenance: "Nguồn gốc bản ghi",
};

/** Headings use Word's own styles, so that its navigation pane and table of contents find them. */
const wordHeadings: Partial<Record<StyleName, string>> = {
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
};

export const styleId = (name: StyleName): string => wordHeadings[name] ?? `Thidua-${name}`;

export const wordAlign = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** Every named style, and Word's three headings in our face. */
export function wordStyles(): IStylesOptions {
  const names = Object.keys(lineStyles) as StyleName[];
  return {
    default: {
      document: { run: { font: fontName, size: halfPoints(styleOf("body").size), language: { value: "vi-VN" } } },
      heading1: styleLook(styleOf("heading1")),
      heading2: styleLook(styleOf("heading2")),
      heading3: styleLook(styleOf("heading3")),
    },
    paragraphStyles: names
      .filter((name) => wordHeadings[name] === undefined)
      .map((name) => ({
        id: styleId(name),
        name: styleTitles[name],
        basedOn: "Normal",
        quickFormat: true,
        ...styleLook(styleOf(name)),
      })),
  };
}

/** Word counts 240 to a single line of the font at hand. */
const wordLine = (height: number): number => Math.round((240 * height) / tightLineHeight);

function styleLook({
  size,
  align,
  bold,
  italic,
  firstLine = 0,
  left = 0,
  before = 0,
  after,
  keepNext,
  tight,
}: LineStyle) {
  return {
    run: { font: fontName, size: halfPoints(size), bold: bold === true, italics: italic === true, color: "000000" },
    paragraph: {
      alignment: wordAlign[align],
      indent: { left: twips(left), firstLine: twips(firstLine) },
      spacing: {
        before: pointTwips(before),
        after: pointTwips(after),
        line: wordLine(tight ? tightLineHeight : lineHeight),
        lineRule: LineRuleType.AUTO,
      },
      keepNext: keepNext === true,
    },
  };
}
