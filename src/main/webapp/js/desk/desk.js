import { h, fill, icon, keys } from '../dom.js';
import { Answer } from './answer.js';
import { Api } from './api.js';
import { WorkClock } from './clock.js';
import { confirmHandIn, openMenu, showKeys } from './dialogs.js';
import { Find } from './find.js';
import { Hints } from './hints.js';
import { Notes } from './notes.js';
import { Rows } from './rows.js';
import { Status } from './status.js';
import { Store } from './store.js';

const SYSTEM = { icd10: 'ICD-10', opcs4: 'OPCS-4' };
const BAR = [['F2', 'find a code'], ['Alt+1', 'documents'], ['Alt+↑', 'move row'], ['Alt+C', 'confidence'], ['Alt+L', 'link evidence'], ['Del', 'remove'], ['Ctrl+Z', 'undo'],
  ['Alt+S', 'hand in']];
const STYLES = ['ev-a', 'ev-b', 'ev-c', 'ev-d', 'ev-e', 'ev-f', 'ev-g'];

/** The coding desk: case notes on the left, the answer in the middle, find-a-code on the right. Shown in the element given. */
class Desk {
  constructor(host, page) {
    this.page = page;
    this.api = new Api('api/v1', page.token);
    this.answer = new Answer(page.episodes.length);
    this.status = new Status();
    this.store = new Store(this.api, page.attempt, (json) => Answer.canonical(page.episodes.length, json), (state) => this.saveState(state));
    this.notes = new Notes(page.documents);
    this.find = new Find(this.api, { onTake: (classification, code) => this.take(classification, code), onLeave: () => this.leaveFind() });
    this.hints = new Hints(this.api, () => this.renderRows());
    this.lists = { icd10: new Rows('icd10', 'Diagnoses', keys('Alt+I'), this), opcs4: new Rows('opcs4', 'Procedures', keys('Alt+O'), this) };
    this.episode = 0;
    this.row = null;
    this.build(host);
    this.onKey = (event) => this.key(event);
    this.onUnload = (event) => { if (!this.store.isSaved()) { event.preventDefault(); } };
    document.addEventListener('keydown', this.onKey);
    window.addEventListener('beforeunload', this.onUnload);
    this.host = host;
  }

  build(host) {
    const { page } = this;
    this.clock = h('b', {}, '0:00');
    this.sub = h('p', { class: 'xs t2' });
    this.query = h('textarea', { rows: 2, 'aria-label': 'Question to the clinician', placeholder: 'What would you ask the clinician? Leave it empty when the notes are clear.',
      oninput: () => this.answer.setQuery(this.episode, this.query.value) });
    this.episodes = h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Episodes', hidden: page.episodes.length < 2 },
      page.episodes.map((episode, index) => h('button', { role: 'tab', type: 'button', onclick: () => this.showEpisode(index) }, `Episode ${index + 1}: ${episode.title}`)));
    this.summary = h('span', { class: 'grow t2' });
    this.badges = h('span', { class: 'row', role: 'status' });
    fill(host,
      h('div', { class: 'deskbar' }, h('div', { class: 'grow' }, h('h1', {}, page.title), this.sub), this.status.badge,
        h('span', { class: 'timer', role: 'timer', 'aria-label': 'Time worked' }, icon('clock'), this.clock, h('span', { class: 'xs t3' }, ` of about ${page.minutes} min`)),
        h('button', { class: 'btn', type: 'button', onclick: () => this.query.focus() }, icon('speech'), 'Query the clinician ', keys('Alt+Q')),
        h('button', { class: 'btn primary', type: 'button', onclick: () => this.handIn() }, 'Hand in')),
      this.status.panel,
      h('div', { class: 'split desk' }, this.notes.element,
        h('section', { class: 'pane answer', 'aria-label': 'Your answer' }, this.episodes,
          h('div', { class: 'scroll' }, this.lists.icd10.element, this.lists.opcs4.element,
            h('section', { class: 'field ask' }, h('h2', { class: 'label' }, icon('speech'), ' Question to the clinician'), this.query)),
          h('footer', { class: 'sum s' }, this.summary, this.badges)),
        this.find.element),
      h('footer', { class: 'keys', 'aria-label': 'Keys' }, BAR.map(([key, text]) => h('span', {}, keys(key), ` ${text}`)), h('span', { class: 'grow' }),
        h('button', { class: 'btn tertiary small', type: 'button', onclick: showKeys }, h('kbd', {}, '?'), ' all keys')));
  }

  async open() {
    const opened = await this.store.open();
    if (opened.status !== 200) {
      this.status.tell('error', 'The answer could not be read. ', h('button', { class: 'btn small', type: 'button', onclick: () => window.location.reload() }, 'Try again'));
      return;
    }
    if (opened.attempt.state !== 'open') {
      window.location.assign(this.page.sheet);
      return;
    }
    this.work = new WorkClock(this.api, this.page.attempt, opened.attempt.secondsWorked, (seconds) => {
      this.clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    });
    this.answer.load(opened.draft || opened.attempt.answer);
    this.answer.onChange((kind) => this.changed(kind));
    this.status.saved(this.store.acknowledged);
    this.showEpisode(0);
    if (opened.draft && opened.draftBase === opened.attempt.version) {
      this.store.changed(this.answer.toJson());
    } else if (opened.draft) {
      this.store.wanted = JSON.stringify(this.answer.toJson());
      this.store.stopped = true;
      this.saveState({ kind: 'conflict', theirs: opened.attempt });
    }
    this.find.open('icd10', '', { preventScroll: true });
  }

  close() {
    document.removeEventListener('keydown', this.onKey);
    window.removeEventListener('beforeunload', this.onUnload);
    this.work?.report();
    this.work?.stop();
  }

  /** Text fields save when typing rests; everything else saves at once. */
  changed(kind) {
    this.render();
    clearTimeout(this.typing);
    if (kind.startsWith('query')) {
      this.typing = setTimeout(() => this.store.changed(this.answer.toJson()), 500);
      this.store.wanted = JSON.stringify(this.answer.toJson());
      this.status.saving();
    } else {
      this.store.changed(this.answer.toJson());
    }
  }

  saveState(state) {
    const show = {
      saved: () => this.status.saved(state), saving: () => this.status.saving(), retrying: () => this.status.retrying(state.seconds),
      refused: () => this.status.refused(state.detail), signedOut: () => this.status.signedOut(), ended: () => this.status.ended(state.detail, this.page.sheet),
      conflict: () => this.status.conflict(state.theirs,
        () => { this.store.takeTheirs(state.theirs); this.answer.load(state.theirs.answer); this.render(); },
        () => { this.status.calm(); this.store.keepMine(state.theirs, this.answer.toJson()); }),
    };
    show[state.kind]();
  }

  showEpisode(index) {
    this.episode = index;
    this.row = null;
    [...this.episodes.children].forEach((tab, at) => tab.setAttribute('aria-selected', at === index));
    const { page } = this;
    this.sub.textContent = `${page.about} · ${page.episodes.length > 1 ? `Episode ${index + 1} of ${page.episodes.length}: ` : ''}${page.episodes[index].title}${page.episodes[index].admission ? ` (${page.episodes[index].admission})` : ''}`;
    this.render();
  }

  render() {
    const episode = this.answer.episodes[this.episode];
    this.passages = [];
    for (const row of [...episode.icd10, ...episode.opcs4]) {
      for (const evidence of row.evidence) {
        const at = this.passages.length;
        this.passages.push({ ...evidence, row: row.id, letter: String.fromCharCode(65 + (at % 26)) + (at > 25 ? Math.floor(at / 26) : ''), style: STYLES[at % STYLES.length] });
      }
    }
    this.renderRows();
    if (this.page.hints) {
      this.hints.check(episode);
    }
    this.notes.mark(this.passages);
    if (document.activeElement !== this.query) {
      this.query.value = episode.query;
    }
    const rows = [...episode.icd10, ...episode.opcs4];
    this.summary.textContent = `${rows.length} ${rows.length === 1 ? 'code' : 'codes'} · ${rows.filter((row) => !row.evidence.length).length} without evidence · ${rows.filter((row) => row.confidence === 'guess').length} guesses`;
  }

  /** Only the rows: what was focused stays so. */
  renderRows() {
    const episode = this.answer.episodes[this.episode];
    const focused = document.activeElement?.closest?.('[data-row]')?.dataset.row;
    for (const [classification, list] of Object.entries(this.lists)) {
      list.render(episode[classification], SYSTEM[classification]);
    }
    if (focused && !document.activeElement?.closest?.('[data-row]')) {
      this.focusRow(Number(focused));
    }
    fill(this.badges, this.hints.summary());
  }

  letters(row) {
    return this.passages.filter((passage) => passage.row === row.id);
  }

  openFind(classification, replacing = null) {
    this.replacing = replacing;
    const row = replacing && this.answer.find(replacing).row;
    this.find.open(classification, row ? `Enter replaces ${row.code}` : '');
  }

  take(classification, code) {
    if (this.replacing && this.answer.find(this.replacing)?.classification === classification) {
      const id = this.replacing;
      this.answer.replace(id, code);
      this.replacing = null;
      this.find.clear();
      this.focusRow(id);
      return;
    }
    this.replacing = null;
    this.row = this.answer.add(this.episode, classification, code);
    this.find.clear();
    this.find.input.focus();
  }

  leaveFind() {
    this.replacing = null;
    const episode = this.answer.episodes[this.episode];
    this.focusRow(this.row && this.answer.find(this.row) ? this.row : episode[this.find.classification].at(-1)?.id);
  }

  chosen(id) {
    this.row = id;
  }

  focusRow(id) {
    const place = id && this.answer.find(id);
    if (place) {
      this.lists[place.classification].focus(id);
    }
  }

  link(id) {
    const passage = this.notes.selected();
    const place = id && this.answer.find(id);
    if (!passage || !place) {
      this.find.purpose.textContent = passage ? 'Choose a code first, then Alt+L links the selected text to it.' : 'Select the words in the notes first, then Alt+L links them to the chosen code.';
      return;
    }
    this.answer.set(id, 'evidence', [...place.row.evidence, passage]);
  }

  menu(button, id) {
    const { at } = this.answer.find(id);
    const list = this.answer.find(id).list;
    const entries = [at > 0 && ['Move up', 'Alt+↑', () => this.move(id, -1)], at < list.length - 1 && ['Move down', 'Alt+↓', () => this.move(id, 1)],
      at > 0 && ['Make primary', '', () => { this.answer.place(id, 0); this.focusRow(id); }], ['Change code', 'Enter', () => this.change(id)],
      ['Link selected text', 'Alt+L', () => this.link(id)], this.answer.find(id).row.evidence.length > 0 && ['Unlink evidence', '', () => this.answer.set(id, 'evidence', [])],
      ['Remove', 'Del', () => this.remove(id)]];
    openMenu(button, entries.filter(Boolean));
  }

  move(id, step) {
    this.answer.place(id, this.answer.find(id).at + step);
    this.focusRow(id);
  }

  change(id) {
    this.openFind(this.answer.find(id).classification, id);
  }

  remove(id) {
    const { classification } = this.answer.find(id);
    const next = this.answer.remove(id);
    if (next) {
      this.focusRow(next);
    } else {
      this.openFind(classification);
    }
  }

  handIn() {
    const dialog = confirmHandIn(this.answer.episodes, async () => {
      clearTimeout(this.typing);
      await this.work?.report();
      const got = await this.store.handIn();
      if (got.status === 200) {
        window.location.assign(this.page.sheet);
        return '';
      }
      return got.body?.detail || 'There is no connection to the server, so nothing was handed in. Your answer is kept; try again.';
    });
    return dialog;
  }

  key(event) {
    if (document.querySelector('dialog[open]')) {
      return;
    }
    const act = this.globalKey(event) || this.rowKey(event);
    if (act) {
      event.preventDefault();
      act();
    }
  }

  globalKey(event) {
    const typing = event.target.matches('input, textarea, select');
    if (event.key === 'F2') {
      return () => this.openFind(this.find.classification);
    }
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      if (/^Digit[1-9]$/.test(event.code)) {
        return () => this.notes.show(Number(event.code.slice(5)) - 1);
      }
      return { KeyI: () => this.openFind('icd10'), KeyO: () => this.openFind('opcs4'), KeyQ: () => this.query.focus(), KeyL: () => this.link(this.row),
        KeyM: () => this.showEpisode((this.episode + 1) % this.page.episodes.length), KeyS: () => this.handIn(),
        KeyC: this.row && (() => this.focusConfidence()) }[event.code];
    }
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !(typing && event.target.value && event.target.type !== 'date' && !event.target.matches('select'))) {
      return () => this.answer.undo();
    }
    return event.key === '?' && !typing ? showKeys : null;
  }

  focusConfidence() {
    document.querySelector(`.desk [data-row="${this.row}"] .conf`)?.focus();
  }

  rowKey(event) {
    const item = event.target.closest?.('[data-row]');
    if (!item) {
      return null;
    }
    const id = Number(item.dataset.row);
    if (event.altKey && event.key === 'ArrowUp') {
      return () => this.move(id, -1);
    }
    if (event.altKey && event.key === 'ArrowDown') {
      return () => this.move(id, 1);
    }
    if (event.target !== item) {
      return event.key === 'Escape' ? () => item.focus() : null;
    }
    return { ArrowUp: () => this.step(item, -1), ArrowDown: () => this.step(item, 1), Delete: () => this.remove(id), Enter: () => this.change(id), F2: () => this.change(id) }[event.key];
  }

  step(item, by) {
    const rows = [...this.host.querySelectorAll('[data-row]')];
    rows[rows.indexOf(item) + by]?.focus();
  }
}

/** Opens the desk in an element; called by the view. */
export function open(host, page) {
  host.desk?.close();
  host.desk = new Desk(host, page);
  host.desk.open();
}

/** Called by the view when it is left. */
export function close(host) {
  host.desk?.close();
}
