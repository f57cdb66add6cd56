import { h, fill, icon } from '../dom.js';
import { Detail } from './detail.js';
import { pathText } from './signs.js';

const NAMES = { icd10: 'ICD-10', opcs4: 'OPCS-4' };
const LIKE_A_CODE = /^[a-z][0-9][0-9.x†+*-]*[a-z]?$/i;

/** Find a code: index entries with their path before the tabular list; Enter takes the chosen one. */
export class Find {
  constructor(api, { onTake, onLeave, onLook, onSearch }) {
    this.api = api;
    this.onTake = onTake;
    this.onLeave = onLeave;
    this.onLook = onLook;
    this.onSearch = onSearch;
    this.may = { book: true, index: true };
    this.classification = 'icd10';
    this.options = [];
    this.chosen = 0;
    this.asked = 0;
    this.titles = new Map();
    this.input = h('input', { class: 'findinput', type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'hits', 'aria-autocomplete': 'list',
      'aria-label': 'Find a code in the index and the tabular list', autocomplete: 'off', spellcheck: 'false', placeholder: 'Lead term, title or code',
      oninput: () => this.later(), onkeydown: (event) => this.key(event) });
    this.switcher = h('select', { class: 'select', 'aria-label': 'Classification to search', onchange: () => this.use(this.switcher.value, true) },
      Object.entries(NAMES).map(([value, text]) => h('option', { value }, text)));
    this.purpose = h('p', { class: 'xs t2 purpose', 'aria-live': 'polite' });
    this.hits = h('div', { class: 'scroll', id: 'hits', role: 'listbox', 'aria-label': 'Hits' });
    this.detail = new Detail(api, (hit) => { this.lookedInIndex(hit); onLook('tabular', hit.classification, hit.code, [hit.code]); });
    this.element = h('section', { class: 'pane find', 'aria-label': 'Find a code' },
      h('div', { class: 'findbox' }, h('div', { class: 'row' }, h('label', { class: 'input' }, icon('search'), this.input, h('kbd', {}, 'F2')), this.switcher), this.purpose),
      this.hits, this.detail.element);
    this.render();
  }

  /** Opens the box for a classification; purpose says what Enter will do. */
  open(classification, purpose = '', focus = {}) {
    this.use(classification);
    this.purpose.textContent = purpose;
    this.input.focus(focus);
    this.input.select();
  }

  use(classification, again = false) {
    this.classification = classification;
    this.switcher.value = classification;
    if (again) {
      this.search();
    }
  }

  clear() {
    clearTimeout(this.timer);
    this.asked += 1;
    this.shownFor = '';
    this.input.value = '';
    this.purpose.textContent = '';
    this.options = [];
    this.render();
    this.detail.clear();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), 60);
  }

  async search() {
    clearTimeout(this.timer);
    const query = this.input.value.trim();
    const number = this.asked += 1;
    if (query === '') {
      this.shownFor = '';
      this.options = [];
      this.render();
      return;
    }
    const got = this.isClosed() ? { status: 200, body: { hits: [] } } : await this.api.call('GET', `/codes?classification=${this.classification}&limit=30&q=${encodeURIComponent(query)}`);
    if (number !== this.asked) {
      return;
    }
    const hits = (got.body?.hits || []).filter((hit) => (hit.kind === 'index' ? this.may.index : this.may.book));
    this.unreachable = got.status !== 200;
    this.shownFor = query;
    this.options = [...hits.filter((hit) => hit.kind === 'index').slice(0, 8), ...hits.filter((hit) => hit.kind !== 'index').slice(0, 16)];
    hits.forEach((hit) => this.titles.set(`${hit.classification} ${hit.code}`, hit.title));
    if (LIKE_A_CODE.test(query) && !this.options.some((hit) => hit.code.replace('.', '') === query.toUpperCase().replace('.', ''))) {
      this.options.push({ kind: 'typed', classification: this.classification, code: query, title: 'Add as typed, not from the code book', assignable: true });
    }
    this.chosen = 0;
    if (hits.length || got.status === 200) {
      this.onSearch(this.classification, query, this.options.map((hit) => hit.code));
    }
    this.render();
  }

  /** What an assessment leaves open. */
  allow({ book, index }) {
    this.may = { book, index };
    this.render();
  }

  isClosed() {
    return !this.may.index;
  }

  render() {
    const groups = [['index', 'Index'], ['tabular', 'Tabular list'], ['typed', 'Not in the list']];
    fill(this.hits, this.options.length ? groups.flatMap(([kind, title]) => this.group(kind, title)) : this.empty());
    this.hits.setAttribute('role', this.options.length ? 'listbox' : 'group');
    this.input.setAttribute('aria-expanded', this.options.length > 0);
    this.choose(this.chosen, false);
  }

  empty() {
    if (this.isClosed()) {
      return h('p', { class: 's t2 blank' }, 'The index and the search are closed in this assessment. Type the code itself, or open the code book where it is allowed.');
    }
    return h('p', { class: 's t2 blank' }, this.unreachable ? 'The code book cannot be reached.'
      : 'Type a lead term (“fracture femur neck”), words of a title, an abbreviation or a code.');
  }

  group(kind, title) {
    const own = this.options.map((hit, at) => [hit, at]).filter(([hit]) => hit.kind === kind);
    return own.length ? [h('div', { role: 'group', 'aria-label': title },
      h('div', { class: 'grp', 'aria-hidden': 'true' }, title, kind === 'typed' ? '' : h('span', { class: 't3' }, ` ${own.length} ${own.length === 1 ? 'hit' : 'hits'}`)),
      own.map(([hit, at]) => this.option(hit, at)))] : [];
  }

  option(hit, at) {
    const path = hit.kind === 'index' ? h('div', {}, pathText(hit.path.split(' > '))) : null;
    return h('div', { class: 'hit', role: 'option', id: `hit-${at}`, onclick: () => { this.choose(at); this.take(); } }, path,
      h('div', { class: 'row' }, h('span', { class: 'code' }, hit.code), h('span', { class: 'grow s' }, hit.title),
        hit.assignable ? h('kbd', { class: 'enter' }, 'Enter') : h('span', { class: 'xs t3' }, 'needs more characters')));
  }

  choose(at, details = true) {
    this.chosen = Math.max(0, Math.min(this.options.length - 1, at));
    this.hits.querySelectorAll('.hit').forEach((element) => {
      const on = element.id === `hit-${this.chosen}`;
      element.classList.toggle('sel', on);
      element.setAttribute('aria-selected', on);
      if (on && details) {
        element.scrollIntoView({ block: 'nearest' });
      }
    });
    if (this.options.length) {
      this.input.setAttribute('aria-activedescendant', `hit-${this.chosen}`);
      this.detail.later(this.options[this.chosen], this.may.book);
    } else {
      this.input.removeAttribute('aria-activedescendant');
      this.detail.clear();
    }
  }

  /** A line of the index that is read or taken was looked up, once. */
  lookedInIndex(hit) {
    if (hit.kind === 'index' && !hit.looked) {
      hit.looked = true;
      this.onLook('index', hit.classification, hit.path.replaceAll(' > ', ' › '), [hit.code]);
    }
  }

  /** What is taken is always a hit of the text as it stands: keys may be faster than the search. */
  async enter() {
    if (this.shownFor !== this.input.value.trim()) {
      await this.search();
    }
    if (this.shownFor === this.input.value.trim()) {
      await this.take();
    }
  }

  /** Takes the chosen hit; a category opens its codes instead, since it cannot be given on its own. */
  async take() {
    const hit = this.options[this.chosen];
    if (!hit) {
      return;
    }
    this.lookedInIndex(hit);
    if (!hit.assignable && this.may.book) {
      const got = await this.api.call('GET', `/codes/${hit.classification}/${encodeURIComponent(hit.code)}`);
      if (got.status === 200 && got.body.children.length) {
        this.asked += 1;
        this.options = await Promise.all(got.body.children.map(async (child) => ({ ...child, classification: hit.classification, kind: 'tabular', assignable: await this.assignable(hit, child) })));
        this.chosen = 0;
        this.onLook('tabular', hit.classification, hit.code, this.options.map((option) => option.code));
        this.input.select();
        this.render();
        return;
      }
    }
    this.asked += 1;
    this.titles.set(`${hit.classification} ${hit.code}`, hit.title);
    this.onTake(hit.classification, hit.code);
  }

  async assignable(hit, child) {
    if (hit.classification === 'opcs4') {
      return true;
    }
    const got = await this.api.call('GET', `/codes/${hit.classification}/${encodeURIComponent(child.code)}`);
    return got.status !== 200 || got.body.assignable;
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step && !event.altKey) {
      this.choose(this.chosen + step);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.enter();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.input.value) {
        this.clear();
      } else {
        this.onLeave();
      }
    }
  }

  /** The official title of a code, asked once. */
  async title(classification, code) {
    const name = `${classification} ${code}`;
    if (!this.may.book) {
      return '';
    }
    if (!this.titles.has(name)) {
      const got = await this.api.call('GET', `/codes/${classification}/${encodeURIComponent(code)}`);
      if (got.status === 200) {
        this.titles.set(name, got.body.title);
      } else if (got.status !== 0) {
        this.titles.set(name, null);
      }
    }
    return this.titles.get(name);
  }
}
