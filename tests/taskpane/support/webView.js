const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom with what every web view of Office has besides: text coding over the same bytes that Node knows. */
module.exports = class WebView extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer });
  }
};
