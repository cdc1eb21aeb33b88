/** An indicator as the document sets it, read by hand. */
export interface IndicatorTruth {
  readonly title: string;
  readonly reporters: "lead" | "members";
  /** Each target as "operator percent", with the days that bound it or the words of its condition. */
  readonly targets: readonly {
    readonly goal: string;
    readonly from?: string;
    readonly until?: string;
    readonly condition?: string;
  }[];
}

const inFull = [{ goal: "= 100" }] as const;
const in2023 = { from: "2023-01-01", until: "2023-12-31" } as const;
/** One of the nine procedures that are to be wholly online from March 2023 on. */
const online = (title: string): IndicatorTruth => ({
  title,
  reporters: "lead",
  targets: [{ goal: "= 100", from: "2023-03-01" }],
});

export const indicators: Readonly<Record<string, IndicatorTruth>> = {
  "III.2.d-1": {
    title:
      "Tỷ lệ cán bộ, công chức, viên chức, lực lượng vũ trang chỉ thực hiện dịch vụ công trực tuyến",
    reporters: "members",
    targets: inFull,
  },
  "III.2.e-1": {
    title: "Tỷ lệ số hóa dữ liệu hộ tịch trên toàn tỉnh",
    reporters: "members",
    targets: inFull,
  },
  "III.3.đ-1": {
    title: "Tỷ lệ chi trả qua tài khoản cho các đối tượng hưởng chính sách an sinh xã hội",
    reporters: "members",
    targets: [{ goal: ">= 70" }],
  },
  "III.3.e-1": {
    title: "Tỷ lệ phủ sóng viễn thông và mạng internet đến địa bàn toàn tỉnh",
    reporters: "lead",
    targets: inFull,
  },
  "III.5.a-1": {
    title: "Tỷ lệ đồng bộ thông tin người đang tham gia bảo hiểm xã hội, bảo hiểm y tế",
    reporters: "members",
    targets: inFull,
  },
  "III.5.đ-1": {
    title: "Tỷ lệ kết nối, chia sẻ cơ sở dữ liệu đất đai với Cơ sở dữ liệu quốc gia về dân cư",
    reporters: "members",
    targets: inFull,
  },
  "III.8.b.1-1": online("Đăng ký thường trú"),
  "III.8.b.1-2": online("Đăng ký tạm trú"),
  "III.8.b.1-3": online("Đăng ký tạm vắng"),
  "III.8.b.1-4": online("Thông báo lưu trú"),
  "III.8.b.1-5": online(
    "Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ căn cước công dân (CCCD)",
  ),
  "III.8.b.1-6": online("Thủ tục làm con dấu mới và cấp giấy chứng nhận đã đăng ký mẫu con dấu"),
  "III.8.b.1-7": online(
    "Thủ tục làm con dấu nhỏ, dấu nổi, dấu xi và cấp giấy chứng nhận đã đăng ký mẫu con dấu",
  ),
  "III.8.b.1-8": online("Đăng ký, cấp biển số mô tô, xe gắn máy"),
  "III.8.b.1-9": online("Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông"),
  "III.8.b.1-10": {
    title:
      "Thu tiền nộp phạt xử lý vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)",
    reporters: "lead",
    targets: [
      { goal: ">= 80", until: "2023-05-31" },
      { goal: "> 80", from: "2023-06-01" },
    ],
  },
  "III.8.b.1-11": {
    title: "Cấp lại, đổi thẻ CCCD",
    reporters: "lead",
    targets: [
      {
        goal: "= 100",
        condition:
          "sau khi Cục C06 Bộ Công an nâng cấp phần mềm tiếp nhận hồ sơ cấp CCCD trong ngày",
      },
    ],
  },
  "III.8.b.2-1": {
    title: "Tỷ lệ đăng ký trực tuyến đối với các TTHC thuộc thẩm quyền giải quyết của Sở Tư pháp",
    reporters: "lead",
    targets: [
      { goal: ">= 70", ...in2023 },
      { goal: "> 70", from: "2025-01-01" },
    ],
  },
  "III.8.b.3-1": {
    title: "Tỷ lệ sử dụng dịch vụ công trực tuyến để khai báo hồ sơ hưởng trợ cấp thất nghiệp",
    reporters: "lead",
    targets: [{ goal: ">= 10", ...in2023 }],
  },
  "III.8.b.5-1": {
    title:
      "Tỷ lệ cấp đổi giấy phép lái xe do ngành giao thông vận tải quản lý bằng hình thức trực tuyến",
    reporters: "lead",
    targets: [{ goal: ">= 30", ...in2023 }],
  },
  "III.8.b.6-1": {
    title:
      "Tỷ lệ cơ sở khám chữa bệnh trên địa bàn tỉnh triển khai KCB sử dụng thẻ CCCD gắn chip thay thế thẻ BHYT",
    reporters: "lead",
    targets: inFull,
  },
  "III.8.b.6-2": {
    title: "Tỷ lệ người dân tham gia khám chữa bệnh BHYT có thực hiện tra cứu thông tin BHYT",
    reporters: "lead",
    targets: [{ goal: ">= 40" }],
  },
  "III.8.b.7-1": {
    title: "Tỷ lệ hồ sơ thực hiện trực tuyến: đăng ký biến động về quyền sử dụng đất",
    reporters: "lead",
    targets: [{ goal: ">= 40", from: "2023-04-01" }],
  },
  "III.8.b.8-1": {
    title:
      "Tỷ lệ hồ sơ tiếp nhận Đăng ký tham gia Bảo hiểm xã hội tự nguyện trên Cổng dịch vụ công quốc gia",
    reporters: "lead",
    targets: [{ goal: ">= 30", ...in2023 }],
  },
};
