/** What officials shorten, on plain keys. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["tthc", "thu tuc hanh chinh"],
  ["dvctt", "dich vu cong truc tuyen"],
  ["dvcqg", "dich vu cong quoc gia"],
  ["dvc", "dich vu cong"],
  ["cccd", "can cuoc cong dan"],
  ["cmnd", "chung minh nhan dan"],
  ["bhyt", "bao hiem y te"],
  ["bhxh", "bao hiem xa hoi"],
  ["bhtn", "bao hiem that nghiep"],
  ["tctn", "tro cap that nghiep"],
  ["kcb", "kham chua benh"],
  ["csdlqg", "co so du lieu quoc gia"],
  ["csdlqgvdc", "co so du lieu quoc gia ve dan cu"],
  ["csdl", "co so du lieu"],
  ["attt", "an toan thong tin"],
  ["anm", "an ninh mang"],
  ["cntt", "cong nghe thong tin"],
  ["gplx", "giay phep lai xe"],
  ["gcn", "giay chung nhan"],
  ["qsdd", "quyen su dung dat"],
  ["ubnd", "uy ban nhan dan"],
  ["cbccvc", "can bo cong chuc vien chuc"],
  ["cbcc", "can bo cong chuc"],
  ["llvt", "luc luong vu trang"],
  ["ktm", "khong dung tien mat"],
  ["kdtm", "khong dung tien mat"],
  ["asxh", "an sinh xa hoi"],
  ["ddt", "dinh danh dien tu"],
  ["dddt", "dinh danh dien tu"],
  ["qg", "quoc gia"],
  ["vphc", "vi pham hanh chinh"],
  ["gtdb", "giao thong duong bo"],
  ["dn", "doanh nghiep"],
  ["cqdt", "chinh quyen dien tu"],
  ["tt", "thong tin"],
  ["vb", "van ban"],
  ["cs", "co so"],
  ["hs", "ho so"],
  ["da06", "de an 06"],
  ["tgct", "tro giup"],
]);

/** Words that say nothing about which task it is. */
const EMPTY_PHRASES =
  /\((?:theo|can cu)[^)]*\)|(?:theo|can cu|thuc hien|tai|quy dinh tai) (?:cac )?(?:quyet dinh|nghi dinh|cong van|ke hoach|chi thi|nghi quyet|thong tu|van ban|cong dien)(?: so)? ?\d[^\s,;)]*(?: ngay \d{1,2}\/\d{1,2}\/\d{4})?(?: cua [^,;.()]{3,40}(?=[,;.()]|$))?|\((?:dang thuc hien|tiep tuc|moi)\)|tren dia ban (?:tinh|huyen|thi xa|thanh pho|xa)(?: quang ngai)?|trong nam 20\d\d|nam 20\d\d/g;

/** What numbers a line: "III.2.a.", "1.2)", "a)", "-", "+", "Nhiệm vụ 3:". */
const NUMBERING =
  /^(?:(?:nhiem vu|chi tieu|muc|noi dung|tieu chi) ?(?:so )?\d{1,2} ?[:.)-]|\(?(?:[ivx]{1,5}|\d{1,3}|[a-z])(?:\.(?:\d{1,3}|[a-z])){0,4}(?:[.)/:](?=\s|\D)|\s*-\s)|[-+*•–])\s*/;

/** What says of a line that it is a part of the line above. */
const OF_THESE = /^trong do(?![\p{L}])[\s:,]*(?=.)/u;

/** The words of a title's plain key without its numbering, references to documents and set phrases, abbreviations written out, without accents. */
export function titleWords(key: string): readonly string[] {
  const plain = withoutNumbering(key.replace(/[“”"'’]/g, " ")).replace(OF_THESE, "");
  const told = plain.replace(EMPTY_PHRASES, " ").trim();
  const words = (told === "" ? plain : told).match(/[\p{L}\p{N}]+(?:\/[\p{L}\p{N}-]+)*/gu) ?? [];
  return words.flatMap((word) => ABBREVIATIONS.get(word)?.split(" ") ?? word);
}

/** A plain key without the numbers and dashes that it begins with. */
export function withoutNumbering(plain: string): string {
  const rest = plain.replace(NUMBERING, "");
  return rest === plain || rest === "" ? plain : withoutNumbering(rest);
}
