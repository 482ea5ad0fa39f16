// Control of the sandbox: faults and counted calls.

import { settings } from './settings.mjs';

async function ask(method, address, body) {
  const answer = await fetch(address, { method, headers: body ? { 'content-type': 'application/json' } : {}, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** Sets a fault for a whole source: `hang`, `{status: 500}`… */
export const setFault = (source, fault, operation) => ask('POST', `${settings.duo}/_faults`, { source, fault, ...(operation && { operation }) });

/** Takes every fault away. */
export const clearFaults = () => ask('DELETE', `${settings.duo}/_faults`);

/** Calls counted so far, by source and operation. */
export const calls = async () => (await ask('GET', `${settings.duo}/_calls`)).json();

export const GEMEENTE_SOURCES = ['objecten', 'taken', 'berichten', 'agenda'];
export const SOURCES = ['duo', ...GEMEENTE_SOURCES];

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
