const { Blob, File } = require("node:buffer");
const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom with what every web view of Office has besides: files whose bytes can be read, and text coding over the same bytes. */
module.exports = class WebView extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, Blob, File });
  }
};
