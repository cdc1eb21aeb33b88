import type { TaskStatus } from "../../reporting";
import type { ColumnTime, TableRole } from "./recognition";

/** Words of a header, on plain keys ("ty le" stands as "ti le"), the role they speak for and how strongly (0 to 1). */
type HeaderWord = readonly [role: TableRole, words: RegExp, weight: number];

const HEADER_WORDS: readonly HeaderWord[] = [
  ["number", /^(?:s\.?t\.?t\.?|tt|so tt|so thu tu|thu tu|no\.?|#|muc)$/, 1],
  [
    "ownCode",
    /^(?:ma|ma so|ma hieu|ma nv|ma viec|ma noi bo|ki hieu|id|code)$|^ma (?:so )?(?:nhiem vu|nv|cong viec|theo doi|noi bo|quan li)/,
    1,
  ],
  [
    "title",
    /^(?:noi dung|ten|nhiem vu|cong viec|dau viec|hang muc|danh muc|chi tieu|noi dung cong viec|nd|nv)$/,
    0.9,
  ],
  [
    "title",
    /noi dung (?:cac )?(?:nhiem vu|cong viec|chi tieu|thuc hien|cong tac)|(?:ten|danh muc|cac) (?:cac )?(?:nhiem vu|chi tieu|cong viec|thu tuc|tthc|dich vu)/,
    1,
  ],
  [
    "title",
    /(?:noi dung|nhiem vu|chi tieu|cong viec)[ ,/;-]+(?:va )?(?:nhiem vu|chi tieu|giai phap|noi dung|cong viec)|(?:nhiem vu|cong viec|viec) (?:duoc )?giao|^nhiem vu(?: trong tam| cu the| chu yeu)$/,
    0.95,
  ],
  ["title", /^.{0,12}(?:noi dung|nhiem vu|cong viec|thu tuc|dich vu|dau viec).{0,24}$/, 0.6],
  [
    "lead",
    /chu tri|cqct|dvct|^(?:don vi|co quan|phong|bo phan)$|(?:don vi|co quan|phong|ban|bo phan|nguoi|can bo) (?:thuc hien|phu trach|duoc giao|dau moi|tham muu|chiu trach nhiem)|^dau moi|^phu trach|^(?:cq|dv) thuc hien|^ct$/,
    1,
  ],
  ["coordinating", /phoi hop|cqph|dvph|^ph$/, 1],
  [
    "deadline",
    /thoi (?:han|gian)(?: phai)? (?:hoan thanh|thuc hien)|^thoi (?:han|gian|diem)$|^han$|han (?:hoan thanh|xu li|cuoi|chot|nop|giai quyet|thuc hien)|tght|tgth|moc (?:thoi gian|hoan thanh)|tien do (?:yeu cau|theo ke hoach)|deadline|ngay (?:phai hoan thanh|den han)/,
    1,
  ],
  [
    "assignedDate",
    /ngay (?:giao|bat dau|ban hanh|nhan|den$|tao)|(?:thoi gian|thoi diem) (?:giao|bat dau)|^tu ngay/,
    1,
  ],
  [
    "completedDate",
    /ngay (?:hoan thanh|xong|ket thuc)(?: thuc te)?|(?:hoan thanh|xong) ngay|thoi (?:gian|diem) (?:da )?hoan thanh thuc te/,
    1,
  ],
  [
    "status",
    /trang thai|tinh trang|hien trang|^tien do(?: thuc hien| hien nay)?$|^(?:ket qua )?danh gia(?: ket qua| tien do)?$|muc do hoan thanh$|^tinh hinh(?: thuc hien)?$/,
    1,
  ],
  ["status", /^(?:ket qua|kq)(?: thuc hien| th)?$/, 0.5],
  [
    "numerator",
    /tu so|(?:so|so luong|sl|so hs|so ho so) (?:da |duoc )?(?:thuc hien|giai quyet|hoan thanh|xu li|cap|lam|dat|ket noi|so hoa|dong bo|chi tra|th)|^da (?:thuc hien|th|lam|giai quyet|xu li|hoan thanh|dat|cap|so hoa)|truc tuyen|^thuc hien$|^(?:kq|ket qua) (?:dat )?(?:so luong|trong ki)$|^(?:th|dat|dat duoc|so dat|sl dat|so luong|hs tt|hstt)$/,
    0.9,
  ],
  ["numerator", /^(?:ket qua|kq)(?: dat(?: duoc)?| thuc hien| th)?$/, 0.5],
  ["numerator", /^tt$/, 0.6],
  ["numerator", /^ts$/, 0.4],
  [
    "denominator",
    /mau so|^tong(?: so| cong| hs)?$|tong (?:so )?(?:ho so|hs|tiep nhan|phai|doi tuong|nguoi|phat sinh|luot|can|co so|truong hop|trong ki|giao)|^(?:so |sl )?(?:phai|can) (?:thuc hien|giai quyet|th|xu li|dat)|(?:ho so|hs) (?:da )?(?:tiep nhan|phat sinh)|^(?:so )?(?:tiep nhan|phat sinh)(?: trong ki)?$|^ms$/,
    0.95,
  ],
  ["denominator", /^ts$/, 0.7],
  ["denominator", /tong/, 0.3],
  ["percent", /ti le|^%|%$|\(%\)|phan tram|^tl$|^dat %|% (?:dat|hoan thanh|thuc hien)/, 1],
  [
    "evidence",
    /minh chung|(?:so|so hieu)[ ,/&]*(?:va )?ki hieu|van ban (?:ket qua|minh chung|ban hanh|trien khai|so)|^van ban$|^so van ban|^vb(?: so)?$|^san pham|ket qua ?\/ ?san pham|san pham (?:dau ra|hoan thanh)|tai lieu|dau ra|duong link|^bao cao so/,
    1,
  ],
  ["difficulty", /kho khan|vuong mac|ton tai|han che|de xuat|kien nghi|kk ?, ?vm/, 1],
  ["note", /ghi chu|^(?:note|luu i|gc|g\/c)$/, 1],
  [
    "target",
    /chi tieu (?:duoc )?(?:giao|nam|ke hoach|kh|phan dau|de ra|can dat)|^muc tieu|^(?:muc tieu|kh|ke hoach|yeu cau|giao)$|(?:ke hoach|kh|muc tieu) (?:nam|giao|duoc giao|thang|qui|can dat|phai dat)|muc (?:giao|phai dat|can dat)|ti le (?:giao|yeu cau|phai dat|ke hoach|muc tieu)/,
    1.2,
  ],
  ["target", /^chi tieu$/, 0.6],
  [
    "result",
    /^(?:ket qua|kq)(?: thuc hien| dat duoc| cu the| th| trien khai)?(?: bang loi| tom tat| noi bat)?$|(?:noi dung|viec) da (?:thuc hien|trien khai|lam)|tom tat|dien giai|mo ta|ket qua thuc hien (?:nhiem vu|cu the|den nay|noi bat)/,
    0.85,
  ],
];

const TIME_WORDS: readonly (readonly [ColumnTime, RegExp])[] = [
  [
    "previous",
    /(?:ki|thang|qui|nam|tuan)(?: bao cao)? (?:truoc|lien truoc)|cung ki|ki (?:lien )?truoc|da bao cao/,
  ],
  [
    "cumulative",
    /luy ke|luy tien|lk(?: |$)|tu dau nam|cong don|den (?:het )?(?:ki|thang|ngay)|tich luy/,
  ],
];

/** What a mark in a column with these words means. */
const STATUS_HEADS: readonly (readonly [TaskStatus, RegExp])[] = [
  ["notStarted", /^chua (?:thuc hien|trien khai|th|lam|bat dau)/],
  [
    "inProgress",
    /^(?:dang (?:thuc hien|trien khai|th|lam)|chua hoan thanh|chua xong|qua han|cham)/,
  ],
  ["suspended", /^(?:tam )?(?:dung|hoan(?! thanh)|ngung)/],
  ["ongoing", /^(?:thuong xuyen|tx$|lien tuc)/],
  ["complete", /^(?:da )?(?:hoan thanh|ht|xong|dat)(?: |$|\/)/],
];

/** The roles that a header's words speak for, the strongest weight of each; unknown words speak for none. */
export function rolesInWords(plain: string): ReadonlyMap<TableRole, number> {
  const words = plain.replace(/[*:.]+$/, "").replace(/^\(?\d+\)?\.? /, "");
  const roles = new Map<TableRole, number>();
  for (const [role, pattern, weight] of plain.length > 90 ? [] : HEADER_WORDS) {
    if (pattern.test(words)) roles.set(role, Math.max(weight, roles.get(role) ?? 0));
  }
  return roles;
}

/** Whether header words speak of an earlier period or of a sum over periods. */
export const timeInWords = (plain: string): ColumnTime | undefined =>
  TIME_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];

/** The status that a column of marks stands for. */
export const statusInWords = (plain: string): TaskStatus | undefined =>
  STATUS_HEADS.find(([, pattern]) => pattern.test(plain))?.[0];
