import { h, fill } from '../dom.js';
import { MARKS, pathText } from './signs.js';

/** The alphabetical index in the book: lead terms by their first letters, then one of them with its modifiers indented under it. */
export class BookIndex {
  constructor(api, body, { onLook, onSearch, onCode, onOpen }) {
    this.api = api;
    this.body = body;
    this.onLook = onLook;
    this.onSearch = onSearch;
    this.onCode = onCode;
    this.onOpen = onOpen;
    this.term = null;
    this.asked = 0;
    this.input = h('input', { class: 'indexinput', type: 'text', 'aria-label': 'Lead term in the alphabetical index', autocomplete: 'off', spellcheck: 'false',
      placeholder: 'Lead term: the condition or operation, not the site', oninput: () => this.later() });
    this.box = h('label', { class: 'input indexbox' }, this.input);
    this.lines = h('div', { class: 'ix' });
  }

  inputShown() {
    return this.box.isConnected && this.input;
  }

  state() {
    return { words: this.input.value, term: this.term, path: this.at };
  }

  /** Shows the index at a place: {words, term, path}. The box is there at once, so that keys may be faster than the index. */
  async draw(classification, { words = '', term = null, path = null }) {
    clearTimeout(this.timer);
    const number = this.asked += 1;
    this.classification = classification;
    this.term = term;
    this.at = path;
    this.input.value = words;
    if (!term) {
      fill(this.body, this.box, this.lines);
      this.input.focus({ preventScroll: true });
    }
    const lines = term ? await this.leadTerm(term, path) : await this.terms();
    if (number === this.asked) {
      fill(this.lines, lines);
      if (!this.box.isConnected) {
        fill(this.body, this.box, this.lines);
      }
    }
    return true;
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.type(), 120);
  }

  async type() {
    const number = this.asked += 1;
    this.term = null;
    const lines = await this.terms();
    if (number === this.asked && !this.term) {
      fill(this.lines, lines);
    }
  }

  /** What Enter opens from the box is of the words as they stand: keys may be faster than the index. */
  async enter() {
    clearTimeout(this.timer);
    if (!this.term) {
      await this.type();
      this.lines.querySelector('[data-stop]')?.click();
    }
  }

  async terms() {
    const words = this.input.value.trim();
    const got = await this.api.call('GET', `/index/${this.classification}?begins=${encodeURIComponent(words)}`);
    if (got.status !== 200) {
      return h('p', { class: 's t2 blank' }, 'The index cannot be reached.');
    }
    const { terms, total, elsewhere } = got.body;
    if (words && terms.length === 0) {
      this.onSearch(words, elsewhere.map((line) => line.code));
    }
    const title = terms.length < total ? `First ${terms.length} of ${total} lead terms` : total ? 'Lead terms' : elsewhere.length ? 'No lead term begins so. With these words' : 'Nothing in the index has these words.';
    return [h('h3', { class: 'grp' }, title), h('ul', { class: 'termlist', 'aria-label': title },
      terms.map((term) => h('li', {}, h('button', { class: 'iline', type: 'button', 'data-stop': 'term', onclick: () => this.open(term) }, h('b', {}, term)))),
      elsewhere.map(({ path, code }) => h('li', {}, h('button', { class: 'iline', type: 'button', 'data-stop': 'line', onclick: () => this.open(path[0], path) }, pathText(path), h('span', { class: 'code' }, code)))))];
  }

  open(term, path = null) {
    this.onOpen({ view: 'index', words: this.input.value, term, path });
  }

  async leadTerm(term, path) {
    const got = await this.api.call('GET', `/index/${this.classification}/lines?term=${encodeURIComponent(term)}`);
    const lines = got.body?.lines || [];
    if (!lines.length) {
      return h('p', { class: 's t2 blank' }, got.status === 200 ? `The index has no lead term “${term}”.` : 'The index cannot be reached.');
    }
    this.onLook(lines[0].text, lines.flatMap((line) => line.codes.map((one) => one.code)));
    const wanted = path && lines.find((line) => key(line.path) === key(path)) || path && lines.find((line) => key(line.path).startsWith(key(path)));
    return h('ul', { class: 'lines', 'aria-label': term }, lines.map((line) => this.line(line, line === wanted)));
  }

  line(line, here) {
    const stop = here ? 'here' : 'line';
    return h('li', { class: `i${Math.min(5, line.depth)}${here ? ' on' : ''}` }, h(line.depth ? 'span' : 'b', { class: 'grow' }, line.text),
      line.references.map((reference) => h('span', { class: 'see t2' }, reference.also ? 'see also ' : 'see ',
        h('button', { class: 'codelink', type: 'button', 'data-stop': stop, onclick: () => this.open(reference.path[0], reference.path) }, pathText(reference.path)))),
      line.codes.map((one) => h('button', { class: 'codelink code', type: 'button', 'data-stop': stop, 'aria-label': `${line.path.join(', ')}: ${one.code}`, title: one.title, onclick: () => this.code(line, one) },
        one.code, MARKS[one.mark] || '', one.more && !one.code.includes('.') ? '.-' : '')));
  }

  code(line, one) {
    this.onLook(line.path.join(' › '), line.codes.map((other) => other.code));
    this.at = line.path;
    this.onCode(one.code);
  }
}

function key(path) {
  return path.join('>').toLowerCase();
}
