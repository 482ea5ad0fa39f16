// Only the sign-in at npm oidc-provider: SERVER_BIN and SERVER_CONFIG say which server, PEOPLE who (default selam).

import { launch } from './lib/browser.mjs';
import { Report } from './lib/report.mjs';
import { settings } from './lib/settings.mjs';
import { oidc } from './checks/oidc.mjs';

const report = new Report();
const browser = await launch();
try {
  await oidc(report, browser, settings.people.length ? settings.people : ['selam']);
} catch (error) {
  report.check('the group did not break off', false, '', error.stack);
} finally {
  await browser.close();
}
process.exitCode = report.finish('oidc');
