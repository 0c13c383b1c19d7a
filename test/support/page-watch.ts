import type { Page } from 'playwright-core';

/** What a page did that it should not have done. */
export interface PageFaults {
  /** Addresses of other hosts it asked for. */
  readonly foreignRequests: string[];
  /** Directives of the content security policy it ran into. */
  readonly violations: string[];
  /** Errors and warnings on its console, and uncaught exceptions. */
  readonly complaints: string[];
}

/** Watches a page; call before the first `goto`. `data:` and `blob:` addresses leave no host and are not counted. */
export async function watchPage(page: Page, baseUrl: string): Promise<PageFaults> {
  const faults: PageFaults = { foreignRequests: [], violations: [], complaints: [] };
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseUrl).origin)
      faults.foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.complaints.push(message.text());
  });
  page.on('pageerror', (error) => faults.complaints.push(String(error)));
  await page.exposeFunction('reportViolation', (directive: string) => faults.violations.push(directive));
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) => reportViolation(event.effectiveDirective));
  `);
  return faults;
}
