/** What `npm start` prints, in Vietnamese and English. */
export const greeting = (place: { readonly url: string; readonly certificateFile: string }) => `
  Tiến độ – bàn thử đang chạy tại / the workbench runs at

    ${place.url}

  Trình duyệt sẽ cảnh báo vì chứng thư được tạo ngay trên máy này, chỉ cho "localhost".
  Chọn "Nâng cao" rồi "Tiếp tục truy cập localhost". Để không bị hỏi lại, thêm tệp dưới đây
  vào danh sách chứng thư tin cậy của trình duyệt.
  The browser will warn: the certificate was made on this machine, for "localhost" alone.
  Choose "Advanced", then "Proceed to localhost"; or trust this file once:

    ${place.certificateFile}

  Ctrl+C để dừng / to stop.
`;

/** Said when the bundles are not there. */
export const notBuilt =
  "Chưa có dist/workbench: chạy npm start (hoặc npm run build) trước. / Build first: npm start.";
