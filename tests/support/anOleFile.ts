/** An OLE compound file, as far as its header and a directory with one stream. */
export function anOleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  putEntry(bytes, 512, { name: "Root Entry", kind: 5 });
  putEntry(bytes, 640, { name: stream, kind: 2 });
  return bytes;
}

function putEntry(
  bytes: Uint8Array,
  at: number,
  { name, kind }: { readonly name: string; readonly kind: number },
): void {
  bytes.set(Buffer.from(name, "utf16le"), at);
  bytes[at + 64] = (name.length + 1) * 2;
  bytes[at + 66] = kind;
}
