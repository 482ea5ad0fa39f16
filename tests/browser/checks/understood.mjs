// What helps to understand: a second language, words that open, cards to hand over, letters, a picture question, reading
// aloud, and that nothing typed is lost when the language changes.

import { open } from '../lib/browser.mjs';
import { message } from '../lib/locales.mjs';
import { signIn } from '../lib/people.mjs';
import { settings, url } from '../lib/settings.mjs';
import { awake } from './languages.mjs';

export async function understood(report, browser, [person]) {
  report.begin('understood', 2 * (6 + 4 + 4 + 5 + 3) + 7 + 3);
  for (const scripts of [true, false]) {
    const session = await open(browser, { scripts });
    const at = (what) => `${what} scripts=${scripts ? 'on' : 'off'}`;
    await typedBefore(report, session.page, at('join'));
    await signIn(session.page, 'nl', person);
    await twoLanguages(report, session.page, at('two languages'));
    await words(report, session.page, at('words'));
    await letters(report, session.page, at('letters'));
    await pictureQuestion(report, session.page, at('understood'));
    await typedAfter(report, session.page, at('agreements'));
    await session.close();
  }
  await aloud(report, browser, person);
  await shown(report, browser, person);
  report.end();
}

/** A person who types words and a name, and then wants another language. */
async function typedBefore(report, page, at) {
  await page.goto(url('nl', 'join'));
  await page.locator('#words').fill('appel brood fiets');
  await page.locator('#name').fill('Hanna  Ö');
  await choose(page, 'so');
  const kept = [await page.locator('#words').inputValue(), await page.locator('#name').inputValue()];
  report.check('what was typed goes along, before sign-in', new URL(page.url()).pathname === '/so/join' && kept[0] === 'appel brood fiets' && kept[1].startsWith('Hanna'), at, `${page.url()} ${kept}`);
}

async function typedAfter(report, page, at) {
  await page.goto(url('nl', 'agreements'));
  const text = 'Mag ik een andere tijd?\nIk werk dan.';
  await page.locator('#note-form textarea').fill(text);
  await choose(page, 'ckb');
  const kept = await page.locator('#note-form textarea').inputValue();
  report.check('what was typed goes along, signed in', new URL(page.url()).pathname === '/ckb/agreements' && kept === text, at, `${page.url()} ${kept}`);
  report.check('the page has the new direction', (await page.locator('html').getAttribute('dir')) === 'rtl', at);
  const notes = await page.locator('main').innerText();
  report.check('nothing was sent', !notes.replace(kept, '').includes('Ik werk dan.'), at);
}

/** Through the header: the menu in place with scripts, the list of languages without. */
async function choose(page, lang) {
  const opener = page.locator('header .app-lang').first();
  const menu = page.locator('#language-menu');
  if (await menu.count()) {
    await awake(page).catch(() => {});
    await opener.click();
    const inPlace = menu.locator(`[lang="${lang}"]`);
    if (await inPlace.isVisible().catch(() => false)) {
      await inPlace.click();
      return page.waitForURL((to) => to.pathname.startsWith(`/${lang}/`));
    }
  } else await opener.click();
  await page.waitForURL((to) => to.pathname.endsWith('/language'));
  await page.locator(`main li:has([lang="${lang}"]) :is(a, button)`).first().click();
  await page.waitForURL((to) => to.pathname.startsWith(`/${lang}/`));
}

async function twoLanguages(report, page, at) {
  await page.goto(url('ti', 'plan'));
  const alone = await page.locator('main a, main summary').count();
  await page.locator('form[action$="/two-languages"] button').first().click();
  await page.waitForLoadState('load');
  const seen = await page.evaluate(() => {
    const pairs = [...document.querySelectorAll('.app-pair')];
    const numbers = pairs.map((pair) => Number(pair.dataset.n));
    return {
      path: location.pathname,
      numbered: numbers.length > 10 && numbers.every((number, at) => number === at + 1),
      second: document.querySelectorAll('.app-two[lang=nl][dir=ltr]').length,
      controls: document.querySelectorAll('.app-two :is(a, button, input)').length,
      below: pairs.slice(0, 3).every((pair) => pair.children.length < 2 || pair.children[1].getBoundingClientRect().top >= pair.children[0].getBoundingClientRect().bottom - 1),
      overflow: document.scrollingElement.scrollWidth - innerWidth,
    };
  });
  report.check('two languages: the page stays, lines are numbered', seen.path === '/ti/plan' && seen.numbered, at, JSON.stringify(seen));
  report.check('two languages: Dutch under the lines, without controls', seen.second > 10 && seen.controls === 0 && seen.below, at, JSON.stringify(seen));
  report.check('two languages: nothing sticks out', seen.overflow <= 0, at, `${seen.overflow}`);
  report.check('two languages: as many links as alone', Math.abs((await page.locator('main a, main summary').count()) - alone) <= 2, at);
  await page.goto(url('ar', 'progress'));
  report.check('two languages: also on the next page and in another language', (await page.locator('.app-two[lang=nl]').count()) > 10, at);
  await page.locator('form[action$="/two-languages"] button').first().click();
  await page.waitForLoadState('load');
  report.check('two languages: one tap ends it', (await page.locator('.app-pair').count()) === 0, at);
}

async function words(report, page, at) {
  await page.goto(url('ti', 'obligations'));
  const word = page.locator('main .app-word[data-word=duo]').first();
  const meaning = page.locator('#w-duo');
  report.check('a word is closed at first', !(await meaning.isVisible()), at);
  await word.scrollIntoViewIfNeeded();
  await word.click();
  const text = (await meaning.innerText()).trim();
  report.check('a tap says what a word means, in the own language', (await meaning.isVisible()) && /\p{Script=Ethiopic}{2}/u.test(text) && text.includes('DUO'), at, text.slice(0, 120));
  report.check('a picture stands beside it', (await meaning.locator('svg').count()) > 0, at);
  await page.locator('#w-duo [popovertargetaction=hide]').click();
  report.check('it closes again', !(await meaning.isVisible()), at);
}

async function letters(report, page, at) {
  await page.goto(url('ar', 'letters'));
  await page.locator('main a[href$="/letters/duo"]').click();
  await page.waitForURL((to) => to.pathname === '/ar/letters/duo');
  const sentence = message('nl', 'letter-extension-no-key');
  report.check('the sentence of the letter stands there in Dutch', (await page.locator('main [lang=nl]').allInnerTexts()).includes(sentence), at, sentence);
  await page.locator('main a[href$="/letters/extension-no"]').click();
  await page.waitForURL((to) => to.pathname === '/ar/letters/extension-no');
  const parts = await page.locator('main section h2').count();
  report.check('what it is, what to do, before when, what if not, who helps', parts === 5, at, `${parts}`);
  await page.goto(url('nl', 'letters/reminder'));
  const date = await page.locator('[data-when] time').first().getAttribute('datetime').catch(() => null);
  await page.goto(url('nl', 'start'));
  const last = await page.locator('.app-clock').first().innerText();
  report.check('the date of the case stands in the letter', Boolean(date) && last.includes(date.slice(0, 4)), at, `${date}`);
  await page.goto(url('nl', 'messages'));
  const own = page.locator('main a[href*="/messages/"]', { hasText: 'Uw plan (PIP)' }).first();
  await own.click();
  report.check('a message of a known type leads to its letter', (await page.locator('main a[href$="/letters/pip"]').count()) === 1, at, page.url());
}

async function pictureQuestion(report, page, at) {
  await page.goto(url('ti', 'plan'));
  const question = page.locator('[data-understood=pip]');
  await page.locator('details:has(> div [data-understood=pip]) > summary').first().click();
  report.check('a question with three pictures', (await question.locator('details').count()) === 3 && (await question.locator('summary svg').count()) >= 3, at);
  let asked = 0;
  const count = () => { asked += 1; };
  page.on('request', count);
  const say = async (which) => { await question.locator(`.app-answer--${which} > summary`).first().click(); return question.locator(`.app-answer--${which} .app-answer__said`).first().innerText(); };
  const wrong = await say('wrong');
  report.check('a wrong answer says so, and why', wrong.includes(message('ti', 'understood-wrong')), at, wrong.slice(0, 80));
  const right = await say('right');
  report.check('the right answer says so', right.includes(message('ti', 'understood-right')), at, right.slice(0, 80));
  const open = await question.locator('.app-answer[open]').count();
  report.check('one answer is open at a time', open === 1, at, `${open}`);
  page.off('request', count);
  report.check('nothing is sent', asked === 0, at, `${asked} requests`);
}

/** A phone with these voices, that notes what it says. The browser of the suite has none of its own. */
const phoneWith = (voices) => `(() => {
  const voices = ${JSON.stringify(voices)}.map(([lang, localService]) => Object.setPrototypeOf({ lang, localService, name: lang, voiceURI: lang, default: false }, SpeechSynthesisVoice.prototype));
  for (const voice of voices) for (const key of ['lang', 'localService', 'name', 'voiceURI', 'default']) Object.defineProperty(voice, key, { value: voice[key] });
  globalThis.said = [];
  speechSynthesis.getVoices = () => voices;
  speechSynthesis.speak = (utterance) => { said.push([utterance.lang, utterance.text]); if (said.length < 6) setTimeout(() => utterance.onend?.(), 5); };
  speechSynthesis.pause = () => said.push(['pause', '']);
  speechSynthesis.resume = () => said.push(['resume', '']);
  speechSynthesis.cancel = () => {};
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set(voice) { this.chosen = voice; }, get() { return this.chosen ?? null; } });
})()`;

async function aloud(report, browser, person) {
  const tried = async (voices, lang, act) => {
    const { page, close } = await open(browser);
    await page.addInitScript(phoneWith(voices));
    await signIn(page, 'nl', person);
    await page.goto(url(lang, 'plan'));
    await awake(page);
    await act(page, page.locator('[data-aloud=page]'));
    await close();
  };
  await tried([['en-US', true], ['nl-NL', true], ['ar-SA', true]], 'ar', async (page, button) => {
    report.check('reading aloud is offered where the phone has the voice', await button.isVisible(), 'ar');
    report.check('each card has its own button', (await page.locator('.app-tool--card').count()) > 1, 'ar');
    await button.click();
    await page.waitForTimeout(300);
    const said = await page.evaluate(() => globalThis.said);
    const langs = new Set(said.map(([lang]) => lang));
    report.check('Arabic in Arabic, Dutch words in Dutch, nothing in English', langs.has('ar-SA') && langs.has('nl-NL') && !langs.has('en-US'), 'ar', JSON.stringify(said).slice(0, 300));
    report.check('long texts are said in pieces', said.every(([, text]) => text.length <= 200), 'ar');
    await page.locator('[data-aloud=pause]').click();
    await page.locator('[data-aloud=continue]').click();
    await page.locator('[data-aloud=stop]').click();
    const steered = (await page.evaluate(() => globalThis.said)).map(([lang]) => lang);
    report.check('it pauses, goes on and stops', steered.includes('pause') && steered.includes('resume') && !(await page.locator('[data-aloud=stop]').isVisible()), 'ar', steered.join(' '));
  });
  await tried([['en-US', true], ['nl-NL', true]], 'ti', async (page, button) => {
    const reason = await page.locator('[data-silent]').innerText();
    report.check('without a voice there is the reason and no button', !(await button.isVisible()) && reason.includes(message('ti', 'aloud-no-voice')), 'ti', reason);
  });
  await tried([['ar-SA', false]], 'ar', async (page, button) => {
    report.check('a voice that is not on the phone is not used', !(await button.isVisible()), 'ar');
  });
}

async function shown(report, browser, person) {
  const { page, close } = await open(browser);
  await signIn(page, 'nl', person);
  await page.goto(url('ti', 'start'));
  await page.locator('.app-clock .app-show-link').click();
  await page.waitForURL((to) => to.pathname === '/ti/show/clock');
  const seen = await page.evaluate(() => ({
    dutch: [...document.querySelectorAll('.app-show__dutch[lang=nl]')].map((line) => parseFloat(getComputedStyle(line).fontSize)),
    own: document.querySelectorAll('.app-show__own').length,
  }));
  report.check('a card to hand over: large Dutch, the own language under each line', seen.dutch.length > 3 && Math.min(...seen.dutch) >= 22 && seen.own >= seen.dutch.length, 'show/clock', JSON.stringify(seen));
  await page.goto(url('ti', 'appointments'));
  await page.locator('main a[href*="/appointments/"]').first().click();
  await page.locator('#late-h').waitFor();
  const sentences = await page.locator('main q[lang=nl]').allInnerTexts();
  report.check('"I am late" stands ready in Dutch', sentences.some((sentence) => sentence.includes('Ik ben te laat')), 'appointment', sentences.join(' | ').slice(0, 200));
  report.check('whom to ask for', (await page.locator('main').innerText()).includes(message('ti', 'appointment-ask-for')), 'appointment');
  await close();
}
