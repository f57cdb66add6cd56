import { h, icon } from '../dom.js';

/** What the national rules say of the codes so far; asked anew when they change, never in the way of a save. */
export class Hints {
  constructor(api, onChange) {
    this.api = api;
    this.onChange = onChange;
    this.asked = 0;
    this.findings = [];
  }

  check(episode) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(episode), 250);
  }

  async ask(episode) {
    const number = this.asked += 1;
    const codes = { icd10: episode.icd10.map((row) => row.code), opcs4: episode.opcs4.map((row) => row.code) };
    const got = codes.icd10.length + codes.opcs4.length ? await this.api.call('POST', '/rules/check', codes) : { status: 200, body: { findings: [] } };
    if (number !== this.asked || got.status !== 200) {
      return;
    }
    this.findings = got.body.findings.map((finding) => ({ ...finding, row: this.rowOf(finding, episode[finding.classification] || []) }));
    this.onChange();
  }

  /** The row of the code that breaks the rule. */
  rowOf(finding, rows) {
    return rows.find((row) => plain(row.code) === plain(finding.codes[0] || ''))?.id;
  }

  /** The hints below a row. */
  below(row) {
    return this.findings.filter((finding) => finding.row === row.id).map((finding) => h('li', { class: 'hint' },
      h('div', { class: `note ${finding.severity === 'error' ? 'error' : 'warn'}` }, icon('warn'),
        h('span', { class: 'grow' }, h('b', {}, finding.severity === 'error' ? 'Rule. ' : 'Check. '), finding.message, h('span', { class: 'xs t3' }, ` ${finding.rule}`)))));
  }

  summary() {
    const count = (severity) => this.findings.filter((finding) => finding.severity === severity).length;
    const badge = (severity, kind, word) => (count(severity) ? h('span', { class: `badge ${kind}` }, icon('warn'), `${count(severity)} ${word}${count(severity) === 1 ? '' : 's'}`) : null);
    return [badge('error', 'error', 'broken rule'), badge('warning', 'warn', 'warning')].filter(Boolean);
  }
}

function plain(code) {
  return code.toUpperCase().replace(/[\s.†+*-]/g, '').replace(/X$/, '');
}
