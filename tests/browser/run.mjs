// What a person sees, checked in Chromium. README.md says how to run it.

import { launch, open } from './lib/browser.mjs';
import { Report } from './lib/report.mjs';
import { settings } from './lib/settings.mjs';
import { clearFaults } from './lib/chain.mjs';
import { giveConsents } from './lib/consents.mjs';
import { choosePeople, offeredPeople, personFiles } from './lib/people.mjs';
import { helping } from './checks/helping.mjs';
import { everyLanguage } from './checks/every-language.mjs';
import { languages } from './checks/languages.mjs';
import { selfTest } from './checks/self-test.mjs';
import { marker } from './checks/marker.mjs';
import { matrix, unusual } from './checks/matrix.mjs';
import { media } from './checks/media.mjs';
import { oidc } from './checks/oidc.mjs';
import { screenshots } from './checks/screenshots.mjs';
import { security } from './checks/security.mjs';
import { session } from './checks/session.mjs';
import { states } from './checks/states.mjs';
import { time } from './checks/time.mjs';
import { together } from './checks/together.mjs';
import { understood } from './checks/understood.mjs';

const GROUPS = { 'self-test': selfTest, security, session, languages, time, marker, media, matrix, unusual, 'every-language': everyLanguage, understood, states, together, helping, oidc, screenshots };

/** Somebody who is never asked to agree: for the pages of a person who did not. */
const NO_CONSENT = 'quinn';

async function main() {
  const report = new Report();
  const browser = await launch();
  const began = Date.now();
  try {
    await clearFaults();
    const first = await open(browser);
    const offered = await offeredPeople(first.page);
    const people = choosePeople(offered);
    await first.close();
    await giveConsents(offered.filter((id) => id !== NO_CONSENT));
    console.log(`app ${settings.base}, ${browser.version()}, people: ${people.join(', ')}`);
    report.begin('people', 2);
    const wanted = settings.quick ? 2 : 6;
    report.check('people in enough different situations', new Set(people).size >= wanted, '', people.join(' '));
    report.check('a file for every person', people.every((id) => personFiles().has(id)), settings.peopleFolder);
    report.end();
    const chosen = Object.entries(GROUPS).filter(([name]) => !settings.only.length || settings.only.includes(name));
    for (const [name, group] of chosen) {
      try {
        await group(report, browser, people);
      } catch (error) {
        report.check('the group did not break off', false, '', `${name}: ${error.stack?.split('\n').slice(0, 4).join(' ')}`);
        report.end();
        await clearFaults().catch(() => {});
      }
    }
    report.check('every group ran', chosen.length === (settings.only.length || Object.keys(GROUPS).length));
  } catch (error) {
    report.check('the suite could begin', false, settings.base, error.message.split('\n')[0]);
  } finally {
    await browser.close();
  }
  console.log(`\ntook ${((Date.now() - began) / 1000).toFixed(0)} s`);
  process.exitCode = report.finish();
}

await main();
