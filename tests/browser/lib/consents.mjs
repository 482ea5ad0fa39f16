// Appointments are found by an e-mail address only when the person agreed to it: here everybody does, but for one.

import { Phone } from './phone.mjs';

/** Says yes to finding appointments, once for each of these people. */
export async function giveConsents(people) {
  for (const id of people) {
    const phone = new Phone(id);
    await phone.signIn(id);
    const said = await phone.post('/nl/consent', { do: 'give', flow: 'appointments-by-email' });
    // 422: somebody without a verified address has nothing to agree to
    if (said.status !== 303 && said.status !== 422) throw new Error(`${id}: the consent was not taken (${said.status})`);
    await phone.post('/nl/sign-out', {});
  }
}
