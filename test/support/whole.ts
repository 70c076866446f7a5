/** What came in pieces, as one. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const come: Uint8Array[] = [];
  for await (const piece of pieces) come.push(piece);
  return Buffer.concat(come);
}
