/**
 * How an owner is called in its own flag and diploma: as it told, or as its name gives – “Bộ Công an” is itself, Tỉnh Phú
 * Thọ gives awards as “UBND tỉnh”. "" where the name does not say, such as of a group of companies: then the law's name
 * of the title stands.
 */
export function inOwnTitles({ name, titleName }: { readonly name: string; readonly titleName: string }): string {
  if (titleName !== "") return titleName;
  if (/^Bộ\s/iu.test(name)) return name;
  const seat = /^(?:(?:UBND|[UỦỤ][ỷỹỳyỶY]\s+ban\s+nhân\s+dân)\s+)?(tỉnh|thành phố|TP\.?)\s/iu.exec(name)?.[1];
  if (seat === undefined) return "";
  return seat.toLocaleLowerCase("vi") === "tỉnh" ? "UBND tỉnh" : "UBND thành phố";
}
