// A second server of our own, with a copy of the running chain's settings and another identity provider.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ROOT, settings } from './settings.mjs';

/** The settings file to copy: SERVER_CONFIG, or the one of the chain that is tested. */
export function baseConfig() {
  if (process.env.SERVER_CONFIG) return process.env.SERVER_CONFIG;
  const made = ['verify', 'start'].map((name) => path.join(ROOT, 'target', name, 'inburgerpad.toml'));
  return made.find((file) => existsSync(file) && readFileSync(file, 'utf8').includes(`origin = "${settings.base}"`));
}

export const serverBinary = () => process.env.SERVER_BIN || path.join(ROOT, 'target/debug/server');

export const freePort = () => new Promise((resolve, reject) => {
  const probe = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => resolve(port)); });
});

/** One setting of a TOML file as text. */
export const setting = (toml, name) => new RegExp(`^${name}\\s*=\\s*["'](.*)["']`, 'm').exec(toml)?.[1];

/** Starts the server; `change` are settings by name. Relative files keep pointing at where they were; the clock is the real one. */
export async function startServer(config, change) {
  const home = path.dirname(path.resolve(config));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'inburgerpad-oidc-'));
  let toml = readFileSync(config, 'utf8').replace(/^\[clock\]\n(?:(?!\[).*\n?)*/m, '');
  // The coaches' provider is not part of this test, and its settings have the same names
  toml = toml.replace(/^\[coach_login\]\n(?:(?!\[).*\n?)*/m, '');
  const all = { ...change, data: path.join(folder, 'data') };
  for (const name of ['site', 'master_key_file', 'key_file']) all[name] = path.resolve(home, setting(toml, name));
  for (const [name, value] of Object.entries(all)) toml = toml.replace(new RegExp(`^${name}\\s*=.*$`, 'm'), `${name} = ${JSON.stringify(value)}`);
  const file = path.join(folder, 'inburgerpad.toml');
  writeFileSync(file, toml);
  const program = spawn(serverBinary(), [], { env: { ...process.env, INBURGERPAD_CONFIG: file }, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  program.stderr.on('data', (text) => { log += text; });
  const ready = new Promise((resolve, reject) => {
    program.stdout.on('data', (text) => { log += text; if (log.includes('listening on')) resolve(); });
    program.once('exit', (code) => reject(new Error(`the server stopped (${code}): ${log.slice(-500)}`)));
    setTimeout(() => reject(new Error(`the server is not ready: ${log.slice(-500)}`)), 20_000).unref();
  });
  const stop = () => { program.removeAllListeners('exit'); program.kill(); rmSync(folder, { recursive: true, force: true }); };
  await ready.catch((error) => { stop(); throw error; });
  return { log: () => log, stop };
}
