/** The words of the way back to a sheet as it was before its last drawing. */
export const wayBackMessages = {
  undo: "Hoàn tác",
  later: (copy: string) => `Quay lại bản cũ “${copy}”`,
  busy: "Đang khôi phục biểu cũ…",
  done: (sheet: string) => `Đã khôi phục biểu “${sheet}” như trước khi cập nhật`,
  aside: (copy: string) => `Bản vừa thay được giữ ở “${copy}”, khóa lại; có thể xóa khi không cần.`,
  differs: (count: number) => `Bản hiện nay khác bản cũ ở ${count} chỗ`,
  line: (where: string, now: string, before: string) => `${where}: ${now} → ${before}`,
  nothing: "(trống)",
  stays: "Quay lại thì các ô này trở về số cũ; bản hiện nay vẫn được giữ bên cạnh.",
  anyway: "Vẫn quay lại",
  cancel: "Thôi",
  keptMissing: (sheet: string) => ({
    title: `Không khôi phục được biểu “${sheet}”`,
    advice:
      "Biểu hiện nay hoặc bản cũ đã bị xóa, đổi tên hoặc không đọc được. Không có gì bị thay đổi.",
  }),
} as const;
