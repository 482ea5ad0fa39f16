// Counts checks. A check that did not run is a failure too: every group says beforehand how many it must make.

export class Report {
  constructor({ out = console.log } = {}) {
    this.out = out;
    this.passed = 0;
    this.failed = 0;
    this.names = new Map();
    this.groups = new Map();
    this.group = '';
    this.failures = [];
    this.notes = [];
  }

  /** Starts a group that must make at least `expected` checks. */
  begin(group, expected) {
    this.group = group;
    this.groups.set(group, { expected, ran: 0, started: Date.now(), ms: 0 });
    this.out(`\n# ${group} (at least ${expected} checks)`);
  }

  /** One check. `where` names page, language, person, scripts; `detail` says what was seen. */
  check(name, ok, where = '', detail = '') {
    const key = `${this.group}: ${name}`;
    const entry = this.names.get(key) ?? { passed: 0, failed: 0 };
    this.names.set(key, entry);
    const group = this.groups.get(this.group);
    if (group) group.ran += 1;
    if (ok) {
      this.passed += 1;
      entry.passed += 1;
    } else {
      this.failed += 1;
      entry.failed += 1;
      const line = `FAIL ${key}${where ? ` [${where}]` : ''}${detail ? `: ${detail}` : ''}`;
      this.failures.push(line);
      this.out(line);
    }
    return ok;
  }

  /** Something measured. */
  note(text) {
    this.notes.push(`${this.group}: ${text}`);
    this.out(`  ${text}`);
  }

  /** Ends the group and checks that it did what it promised. */
  end() {
    const group = this.groups.get(this.group);
    group.ms = Date.now() - group.started;
    const { ran, expected } = group;
    this.check('as many checks as the plan asks for', ran >= expected && expected > 0, '', `${ran} of ${expected}`);
    this.out(`# ${this.group}: ${ran} checks in ${(group.ms / 1000).toFixed(1)} s`);
  }

  /** Names with counts, then the two closing lines. Returns the exit code. */
  finish(label = 'browser') {
    this.out('\n# checks by name');
    for (const [name, { passed, failed }] of this.names) this.out(`${failed ? 'FAIL' : 'ok  '} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''}`);
    this.out('\n# time per group');
    for (const [name, { ran, ms }] of this.groups) this.out(`${name}: ${ran} checks, ${(ms / 1000).toFixed(1)} s`);
    if (this.failures.length) this.out(`\n# failures again\n${this.failures.slice(0, 200).join('\n')}`);
    this.out(`\n${label}: ${this.passed} passed, ${this.failed} failed`);
    this.out(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
