/** What the document says, read by hand: the lines are its own, counted from 1. */

/** Words that stand for many units at once. */
export const departments = "Các sở, ban ngành";
export const departmentsAndUnions = "Các sở, ban ngành, đoàn thể cấp tỉnh";
export const districts = "UBND các huyện, thị xã, thành phố";

const police = ["Công an tỉnh", "cong-an-tinh"] as const;
const office = ["Văn phòng UBND tỉnh", "van-phong-ubnd-tinh"] as const;
const insurance = ["Bảo hiểm xã hội tỉnh", "bao-hiem-xa-hoi-tinh"] as const;
const justice = ["Sở Tư pháp", "so-tu-phap"] as const;
const health = ["Sở Y tế", "so-y-te"] as const;
const education = ["Sở Giáo dục và Đào tạo", "so-giao-duc-va-dao-tao"] as const;
const information = ["Sở Thông tin và Truyền thông", "so-thong-tin-va-truyen-thong"] as const;
const environment = ["Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong"] as const;
const labour = [
  "Sở Lao động - Thương binh và Xã hội",
  "so-lao-dong-thuong-binh-va-xa-hoi",
] as const;
const newspaper = ["Báo Quảng Ngãi", "bao-quang-ngai"] as const;

/** An agency line: a collective by its words, or words and the units that they name. */
export type Mention = string | readonly [words: string, ...unitIds: string[]];

/** A task: its lines in the document, its agencies, and its deadline's kind, words, due day and expected day. */
export interface TaskTruth {
  readonly lines: readonly number[];
  readonly lead: readonly Mention[];
  readonly coordinating?: readonly Mention[];
  readonly deadline: readonly [kind: string, words: string, dueDate?: string, expected?: string];
}

const always = ["ongoing", "Thường xuyên"] as const;
const firstQuarter = ["date", "Quý I/2023", "2023-03-31"] as const;
const none = ["none", ""] as const;

export const tasks: Readonly<Record<string, TaskTruth>> = {
  "III.1.a": {
    lines: [41],
    lead: [police],
    coordinating: [["Ban Nội chính Tỉnh ủy", "ban-noi-chinh-tinh-uy"]],
    deadline: ["date", "Tháng 02/2023", "2023-02-28"],
  },
  "III.1.b": {
    lines: [49],
    lead: [police],
    coordinating: [
      office,
      [
        "các sở: Nội vụ, Tư pháp, Thông tin và Truyền thông, Y tế, Giáo dục và Đào tạo, Tài chính, Kế hoạch và Đầu tư",
        "so-noi-vu",
        "so-tu-phap",
        "so-thong-tin-va-truyen-thong",
        "so-y-te",
        "so-giao-duc-va-dao-tao",
        "so-tai-chinh",
        "so-ke-hoach-va-dau-tu",
      ],
      insurance,
    ],
    deadline: always,
  },
  "III.1.c": {
    lines: [57],
    lead: [police],
    coordinating: [office, districts],
    deadline: ["date", "Tháng 02/2023", "2023-02-28"],
  },
  "III.1.d": {
    lines: [65],
    lead: [police, office],
    coordinating: [departments, districts],
    deadline: ["date", "Trong Quý I/2023", "2023-03-31"],
  },
  "III.1.đ": {
    lines: [73],
    lead: [police],
    coordinating: [
      [
        "Các sở: Tư pháp, Thông tin và Truyền thông, Y tế, Lao động - Thương binh và Xã hội, Giao thông vận tải, Tài nguyên và Môi trường",
        "so-tu-phap",
        "so-thong-tin-va-truyen-thong",
        "so-y-te",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "so-giao-thong-van-tai",
        "so-tai-nguyen-va-moi-truong",
      ],
      insurance,
    ],
    deadline: ["date", "Trong tháng 02/2023", "2023-02-28"],
  },
  "III.2.a": {
    lines: [83],
    lead: [
      [
        "Các sở: Tư pháp, Lao động, Thương binh và Xã hội, Giao thông vận tải, Tài nguyên và Môi trường, Giáo dục và Đào tạo",
        "so-tu-phap",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "so-giao-thong-van-tai",
        "so-tai-nguyen-va-moi-truong",
        "so-giao-duc-va-dao-tao",
      ],
      police,
      insurance,
      ["Cục thuế tỉnh", "cuc-thue-tinh"],
      ["Điện lực tỉnh", "dien-luc-tinh"],
    ],
    coordinating: [office, districts],
    deadline: always,
  },
  "III.2.b": { lines: [91], lead: [departments, districts], deadline: always },
  "III.2.c": {
    lines: [97],
    lead: [justice, environment],
    coordinating: [office, districts],
    deadline: firstQuarter,
  },
  "III.2.d": {
    lines: [105],
    lead: [police],
    coordinating: [departments],
    deadline: firstQuarter,
  },
  "III.2.đ": {
    lines: [113, 115],
    lead: [departments, districts],
    coordinating: [information, office],
    deadline: [
      "roadmap",
      "Lộ trình theo Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ (bộ phận một cửa cấp huyện từ 01/12/2022, bộ phận một cửa cấp xã từ 01/6/2023), Chỉ thị số 02/CT-TTg ngày 26/4/2022 của Thủ tướng Chính phủ về phát triển Chính phủ điện tử hướng tới Chính phủ số, thúc đẩy chuyển đổi số quốc gia (riêng 25 dịch vụ công thiết yếu theo Đề án 06 số hóa từ ngày 01/7/2022)",
    ],
  },
  "III.2.e": {
    lines: [123],
    lead: [justice],
    coordinating: [districts],
    deadline: ["date", "Trong năm 2023", "2023-12-31"],
  },
  "III.2.g": {
    lines: [131],
    lead: [districts],
    coordinating: [
      police,
      [
        "các sở: Y tế, Lao động - Thương binh và Xã hội, Giáo dục và đào tạo",
        "so-y-te",
        "so-lao-dong-thuong-binh-va-xa-hoi",
        "so-giao-duc-va-dao-tao",
      ],
    ],
    deadline: always,
  },
  "III.2.h": {
    lines: [139],
    lead: [justice],
    coordinating: [
      police,
      insurance,
      ["Sở Lao động, Thương binh và Xã hội", "so-lao-dong-thuong-binh-va-xa-hoi"],
      districts,
    ],
    deadline: ["event", "Khi có hướng dẫn triển khai cụ thể của các Bộ, ngành liên quan"],
  },
  "III.3.a": {
    lines: [149, 151],
    lead: [health],
    coordinating: [insurance, districts],
    deadline: always,
  },
  "III.3.b": { lines: [157], lead: [education], coordinating: [districts], deadline: always },
  "III.3.c": {
    lines: [163],
    lead: [police],
    coordinating: [departments, districts],
    deadline: always,
  },
  "III.3.d": {
    lines: [169],
    lead: [police, ["Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa-the-thao-va-du-lich"], health],
    coordinating: [districts],
    deadline: always,
  },
  "III.3.đ": { lines: [175], lead: [labour], coordinating: [districts], deadline: always },
  "III.3.e": {
    lines: [181],
    lead: [information],
    coordinating: [["Doanh nghiệp viễn thông trên địa bàn tỉnh"]],
    deadline: ["date", "Quý II/2023", "2023-06-30"],
  },
  "III.3.g": {
    lines: [188],
    lead: [police],
    coordinating: [["Các cơ quan, tổ chức, doanh nghiệp có liên quan"]],
    deadline: [
      "event",
      "Sau khi Bộ Công an triển khai (dự kiến trong tháng 6/2023)",
      undefined,
      "2023-06-30",
    ],
  },
  "III.4.a": {
    lines: [198],
    lead: [education],
    coordinating: [police, districts],
    deadline: always,
  },
  "III.4.b": {
    lines: [206],
    lead: [police],
    coordinating: [
      districts,
      ["Đài phát thanh - Truyền hình tỉnh", "dai-phat-thanh-truyen-hinh-quang-ngai"],
      newspaper,
    ],
    deadline: always,
  },
  "III.4.c": {
    lines: [214],
    lead: [police, ["các cơ quan, đơn vị liên quan"]],
    deadline: [
      "event",
      "Sau khi Bộ Công an triển khai (dự kiến tháng 6/2023)",
      undefined,
      "2023-06-30",
    ],
  },
  "III.5.a": {
    lines: [222],
    lead: [insurance],
    coordinating: [police, districts],
    deadline: firstQuarter,
  },
  "III.5.b": {
    lines: [230],
    lead: [health],
    coordinating: [police, districts],
    deadline: firstQuarter,
  },
  "III.5.c": {
    lines: [237],
    lead: [information],
    coordinating: [["Các doanh nghiệp viễn thông trên địa bàn tỉnh"]],
    deadline: firstQuarter,
  },
  "III.5.d": {
    lines: [243],
    lead: [police],
    coordinating: [departments, districts, ["các hội đoàn thể"]],
    deadline: always,
  },
  "III.5.đ": {
    lines: [249],
    lead: [environment],
    coordinating: [information, police, districts],
    deadline: always,
  },
  "III.5.e": {
    lines: [255],
    lead: [police, justice, ["Cục Thi hành án dân sự tỉnh", "cuc-thi-hanh-an-dan-su-tinh"]],
    coordinating: [information, ["Tòa án nhân dân tỉnh", "toa-an-nhan-dan-tinh"]],
    deadline: [
      "event",
      "Sau khi Bộ Công an triển khai (dự kiến trong tháng 6/2023)",
      undefined,
      "2023-06-30",
    ],
  },
  "III.6.a": {
    lines: [263],
    lead: [["Sở Nội vụ", "so-noi-vu"]],
    coordinating: [departments, districts],
    deadline: always,
  },
  "III.6.b": {
    lines: [269],
    lead: [police],
    coordinating: [departments, districts],
    deadline: always,
  },
  "III.7.a": {
    lines: [277],
    lead: [
      police,
      ["Đài Phát thanh - Truyền hình Quảng Ngãi", "dai-phat-thanh-truyen-hinh-quang-ngai"],
      newspaper,
    ],
    coordinating: [departmentsAndUnions, districts],
    deadline: always,
  },
  "III.7.b": {
    lines: [285],
    lead: [["Tỉnh đoàn", "tinh-doan"]],
    coordinating: [departmentsAndUnions, districts],
    deadline: always,
  },
  "III.8.a": {
    lines: [295],
    lead: [
      ["UBND huyện Bình Sơn", "ubnd-huyen-binh-son"],
      ["Thành phố Quảng Ngãi", "ubnd-thanh-pho-quang-ngai"],
      ["thị xã Đức Phổ", "ubnd-thi-xa-duc-pho"],
    ],
    deadline: always,
  },
  "III.8.b.1": { lines: [303], lead: [police], deadline: none },
  "III.8.b.2": { lines: [315], lead: [justice], deadline: none },
  "III.8.b.3": { lines: [321], lead: [labour], deadline: none },
  "III.8.b.4": {
    lines: [329, 331, 333],
    lead: [information],
    deadline: [
      "none",
      "Bảo đảm triển khai đúng thời gian, lộ trình của bộ, ngành trung ương chỉ đạo",
    ],
  },
  "III.8.b.5": {
    lines: [339],
    lead: [["Sở Giao thông vận tải", "so-giao-thong-van-tai"]],
    deadline: none,
  },
  "III.8.b.6": { lines: [345], lead: [health], deadline: none },
  "III.8.b.7": { lines: [351], lead: [environment], deadline: none },
  "III.8.b.8": { lines: [357], lead: [insurance], deadline: none },
};

/** The sections and the lines of their titles. */
export const sections: Readonly<Record<string, number>> = {
  "III.1": 39,
  "III.2": 81,
  "III.3": 147,
  "III.4": 196,
  "III.5": 220,
  "III.6": 261,
  "III.7": 275,
  "III.8": 293,
};
