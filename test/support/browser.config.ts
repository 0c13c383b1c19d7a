/** Settings of the browser tests. */
export const browserConfig = {
  /** Chromium to use instead of the one found or unpacked. */
  chromiumPath: process.env['CHROMIUM_PATH'],
  /** Environment a started browser inherits. */
  environment: process.env,
};
