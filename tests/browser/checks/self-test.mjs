// The suite proves itself first: a fault it cannot see would pass unseen below.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { HERE } from '../lib/settings.mjs';

export async function selfTest(report) {
  report.begin('self-test', 1);
  const program = spawn(process.execPath, [path.join(HERE, 'self-test/run.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  program.stdout.on('data', (chunk) => { text += chunk; });
  const code = await new Promise((resolve) => program.once('close', resolve));
  const last = text.trim().split('\n').at(-1);
  report.check('every planted fault is found', code === 0 && /^[1-9]\d* passed, 0 failed$/.test(last), '', code === 0 ? last : text.slice(-1500));
  report.note(last);
  report.end();
}
