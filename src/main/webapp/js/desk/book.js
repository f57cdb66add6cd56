import { h, fill, icon, keys } from '../dom.js';
import { BookIndex } from './bookindex.js';
import { page as drawPage } from './bookpage.js';

const NAMES = { icd10: 'ICD-10', opcs4: 'OPCS-4' };
const KEYS = [['↑', 'and ↓ move'], ['→', 'open'], ['←', 'up'], ['Enter', 'take, or open'], ['Backspace', 'back'], ['I', 'index'], ['T', 'tabular list'], ['Esc', 'close']];

/**
 * The code book beside the notes: the tabular list in full and the alphabetical index. Focus goes from row to row by arrows; Enter takes
 * the row's code into the answer where it may stand there, and opens it otherwise.
 */
export class Book {
  constructor(api, { onTake, onClose, onLook, onSearch }) {
    this.api = api;
    this.onTake = onTake;
    this.onClose = onClose;
    this.onLook = onLook;
    this.classification = 'icd10';
    this.may = { book: true, index: true };
    this.past = [];
    this.asked = 0;
    this.said = h('p', { class: 'xs t2 purpose', role: 'status' });
    this.switcher = h('select', { class: 'select', 'aria-label': 'Classification of the book', onchange: () => this.turn(this.switcher.value) },
      Object.entries(NAMES).map(([value, text]) => h('option', { value }, text)));
    this.views = { index: this.viewButton('index', 'Index', 'I'), tabular: this.viewButton('tabular', 'Tabular list', 'T') };
    this.body = h('div', { class: 'scroll bookbody', tabindex: -1 });
    this.index = new BookIndex(api, this.body, { onLook: (text, codes) => onLook('index', this.classification, text, codes), onSearch: (text, codes) => onSearch(this.classification, text, codes),
      onOpen: (place) => this.go(place), onCode: (code) => (this.may.book ? this.show(code) : this.take(code)) });
    this.element = h('section', { class: 'pane deskbook', 'aria-label': 'Code book', hidden: true, onkeydown: (event) => this.key(event), onfocusin: (event) => this.focused(event) },
      h('header', { class: 'findbox' }, h('div', { class: 'row' }, h('h2', { class: 'grow' }, 'Code book'), this.views.index, this.views.tabular, this.switcher,
        h('button', { class: 'btn small', type: 'button', onclick: () => this.onClose() }, 'Close ', h('kbd', {}, 'Esc'))), this.said),
      this.body, h('footer', { class: 'bookkeys xs t2' }, KEYS.map(([key, text]) => h('span', {}, h('kbd', {}, key), ` ${text}`))));
  }

  viewButton(view, text, key) {
    return h('button', { class: 'btn small', type: 'button', 'aria-pressed': 'false', onclick: () => this.go(view === 'index' ? { view } : this.tabular || { view }) }, text, ' ', h('kbd', {}, key));
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** What an assessment leaves open. */
  allow({ book, index }) {
    this.may = { book, index };
    this.views.index.hidden = !index;
    this.views.tabular.hidden = !book;
  }

  /** Opens at a code; without one, at words in the index, or where it was left. */
  async open(classification, code, words) {
    this.element.hidden = false;
    this.say('');
    if (code && this.may.book) {
      this.use(classification);
      await this.show(code);
    } else if (words && this.may.index) {
      this.use(classification);
      await this.go({ view: 'index', words });
    } else if (!this.place || classification !== this.classification) {
      this.use(classification);
      await this.go({ view: this.may.index ? 'index' : 'tabular' });
    } else {
      this.land();
    }
  }

  close() {
    this.element.hidden = true;
  }

  say(text) {
    this.said.textContent = text;
  }

  use(classification) {
    if (classification !== this.classification) {
      this.past = [];
      this.tabular = null;
    }
    this.classification = classification;
    this.switcher.value = classification;
  }

  /** The other classification, from its beginning. */
  turn(classification) {
    const { view } = this.place;
    this.use(classification);
    this.place = null;
    this.go({ view });
  }

  show(id) {
    return this.go({ view: 'tabular', id });
  }

  /** Goes to a place: {view: 'tabular', id} or {view: 'index', words, term}; where one was before is kept for the way back. */
  async go(place, back = false) {
    const number = this.asked += 1;
    const left = this.place && { ...this.place, ...(this.place.view === 'index' ? this.index.state() : {}) };
    const drawn = place.view === 'index' ? await this.index.draw(this.classification, place) : await this.draw(place.id);
    if (!drawn || number !== this.asked) {
      return;
    }
    if (left && !back && JSON.stringify(left) !== JSON.stringify(place)) {
      this.past.push(left);
    }
    this.say('');
    this.place = place;
    this.tabular = place.view === 'tabular' ? place : this.tabular;
    Object.entries(this.views).forEach(([view, button]) => button.setAttribute('aria-pressed', view === place.view));
    this.body.scrollTop = 0;
    this.land();
  }

  async draw(id) {
    const got = await this.api.call('GET', `/book/${this.classification}${id ? `/${encodeURIComponent(id)}` : ''}`);
    if (got.status !== 200) {
      this.say(got.status === 404 ? `${id} is not in the code book.` : 'The code book cannot be reached.');
      return !id && Boolean(fill(this.body, h('p', { class: 's t2 blank' }, 'The code book cannot be reached.')));
    }
    this.page = got.body;
    this.page.title = this.page.title || `${NAMES[this.classification]}: chapters`;
    fill(this.body, drawPage(this.page, { onOpen: (other) => this.show(other), onTop: () => this.go({ view: 'tabular' }), onTake: (code) => this.take(code) }));
    if (id) {
      this.onLook('tabular', this.classification, this.page.id, this.page.rows.filter((row) => row.kind === 'code').map((row) => row.id));
    }
    return true;
  }

  take(code) {
    this.onTake(this.classification, code);
  }

  stops() {
    return [...this.body.querySelectorAll('[data-stop]')];
  }

  /** One stop of the list can be reached by Tab: where one was last. */
  focused(event) {
    const stop = event.target.closest('[data-stop]');
    if (stop) {
      this.stops().forEach((other) => { other.tabIndex = other === stop ? 0 : -1; });
    }
  }

  /** Focus goes to where one reads on. */
  land() {
    const stops = this.stops();
    const at = stops.find((stop) => stop.dataset.stop === 'here') || stops[0];
    stops.forEach((stop) => { stop.tabIndex = stop === at ? 0 : -1; });
    const target = this.place?.view === 'index' && !this.index.term ? this.index.input : at;
    (target || this.body).focus({ preventScroll: true });
    at?.scrollIntoView({ block: 'nearest' });
    this.element.scrollIntoView({ block: 'nearest' });
  }

  /** Up: from codes to their category, block and chapter; from a lead term to the list of them. */
  up() {
    if (this.place.view === 'index') {
      return this.index.term ? this.go({ view: 'index', words: this.index.input.value }) : null;
    }
    const above = this.page.path?.at(-1);
    return this.page.id ? this.go(above ? { view: 'tabular', id: above.id } : { view: 'tabular' }) : null;
  }

  back() {
    const place = this.past.pop();
    return place && this.go(place, true);
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const act = event.key === 'Escape' ? () => this.onClose() : event.target.matches('select') ? null
      : event.target === this.index.input ? this.inputKey(event) : this.stopKey(event);
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  inputKey(event) {
    const down = () => this.stops()[0]?.focus();
    return { ArrowDown: down, Enter: this.index.term ? down : () => this.index.enter() }[event.key];
  }

  stopKey(event) {
    const stops = this.stops();
    const at = stops.indexOf(event.target.closest('[data-stop]'));
    const views = { i: this.may.index && (() => this.views.index.click()), t: this.may.book && (() => this.views.tabular.click()), Backspace: () => this.back(), ArrowLeft: () => this.up() };
    if (at < 0) {
      return views[event.key];
    }
    return { ArrowDown: () => stops[at + 1]?.focus(), ArrowUp: () => (stops[at - 1] || this.index.inputShown() || stops[0]).focus(), Home: () => stops[0].focus(), End: () => stops.at(-1).focus(),
      PageDown: () => stops[Math.min(stops.length - 1, at + 10)].focus(), PageUp: () => stops[Math.max(0, at - 10)].focus(), ArrowRight: () => stops[at].click(),
      Enter: () => (stops[at].dataset.takes ? this.take(stops[at].dataset.takes) : stops[at].click()), ...views }[event.key];
  }
}

/** The button that opens the book. */
export function bookButton(onOpen) {
  return h('button', { class: 'btn small', type: 'button', 'aria-keyshortcuts': 'Alt+K', onclick: onOpen }, icon('book'), 'Code book ', keys('Alt+K'));
}
