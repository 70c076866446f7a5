import { assert } from "../../basics/assert.ts";

/**
 * Tells whether a font has a glyph for a code point.
 *
 * @param font bytes of a TrueType file
 * @throws Error if the file is no TrueType font with a Unicode character map: a broken installation
 * @source OpenType 1.9, "cmap": subtable format 4 for the basic plane, format 12 for all planes
 */
export function coverageOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = tableAt(view, "cmap");
  const subtables = Array.from({ length: view.getUint16(map + 2) }, (_, index) => {
    const record = map + 4 + 8 * index;
    return { platform: view.getUint16(record), at: map + view.getUint32(record + 4) };
  });
  const covered = new Set<number>();
  for (const { at } of subtables.filter(({ platform }) => platform === 0 || platform === 3)) {
    const format = view.getUint16(at);
    if (format === 4) for (const codePoint of basicPlane(view, at)) covered.add(codePoint);
    if (format === 12) for (const codePoint of allPlanes(view, at)) covered.add(codePoint);
  }
  assert(covered.size > 0, "the font has no Unicode character map");
  return (codePoint) => covered.has(codePoint);
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...Array.from({ length: 4 }, (_, letter) => view.getUint8(record + letter)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`impossible state: the font has no table ${tag}`);
}

function* basicPlane(view: DataView, at: number): Generator<number> {
  const twiceSegments = view.getUint16(at + 6);
  for (let segment = 0; segment < twiceSegments; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + twiceSegments + segment);
    const delta = view.getUint16(at + 16 + 2 * twiceSegments + segment);
    const offsetAt = at + 16 + 3 * twiceSegments + segment;
    const offset = view.getUint16(offsetAt);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const listed = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + 2 * (codePoint - start));
      if (listed !== 0 && (listed + delta) % 0x10000 !== 0) yield codePoint;
    }
  }
}

function* allPlanes(view: DataView, at: number): Generator<number> {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const record = at + 16 + 12 * group;
    for (let codePoint = view.getUint32(record); codePoint <= view.getUint32(record + 4); codePoint++) yield codePoint;
  }
}
