import { h, icon } from '../dom.js';

const KEY = 'F8';

/** What the rules say of the codes so far; asked anew when they change, never in the way of a save. One key mends what one step can. */
export class Hints {
  /** @param answer in which a better code or sequence is put; undo takes it back */
  constructor(api, onChange, answer) {
    this.api = api;
    this.onChange = onChange;
    this.answer = answer;
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
    const rows = { icd10: episode.icd10.map((row) => row.id), opcs4: episode.opcs4.map((row) => row.id) };
    const got = codes.icd10.length + codes.opcs4.length ? await this.api.call('POST', '/rules/check?mends=true', codes) : { status: 200, body: { findings: [] } };
    if (number !== this.asked || got.status !== 200) {
      return;
    }
    this.findings = got.body.findings.map((finding) => ({ ...finding, row: this.rowOf(finding, episode[finding.classification] || []),
      moved: finding.mend && rows[finding.classification][finding.mend.position - 1], sequence: codes[finding.classification].join(' ') }));
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
        h('span', { class: 'grow' }, h('b', {}, finding.severity === 'error' ? 'Rule. ' : 'Check. '), finding.message, h('span', { class: 'xs t3' }, ` ${finding.rule}`)),
        this.button(finding))));
  }

  /** The step that mends it; the first of the answer has the key. */
  button(finding) {
    const act = finding.mend && this.words(finding);
    return act ? h('button', { class: 'btn small mend', type: 'button', onclick: () => this.mend(finding) }, act, finding === this.first() ? h('kbd', {}, KEY) : null) : null;
  }

  words({ mend, moved }) {
    const place = this.answer.find(moved);
    if (!place) {
      return '';
    }
    return mend.code ? `Replace with ${mend.code}` : `Move ${place.row.code} to place ${mend.to}`;
  }

  first() {
    return this.findings.find((finding) => finding.mend && this.answer.find(finding.moved));
  }

  /** What the key does now, if anything. */
  key(event) {
    const finding = event.key === KEY && !event.altKey && !event.ctrlKey && !event.metaKey && this.first();
    return finding ? () => this.mend(finding) : null;
  }

  /** Only what the rules were asked about: an answer that has changed since is asked about anew. */
  mend(finding) {
    const place = this.answer.find(finding.moved);
    if (!place || place.list.map((row) => row.code).join(' ') !== finding.sequence) {
      return;
    }
    this.findings = this.findings.filter((one) => one !== finding);
    if (finding.mend.code) {
      this.answer.replace(finding.moved, finding.mend.code);
    } else {
      this.answer.place(finding.moved, finding.mend.to - 1);
    }
    if (document.activeElement === document.body) {
      document.querySelector(`.desk [data-row="${finding.moved}"]`)?.focus();
    }
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
