import { h, fill } from '../dom.js';
import { MARKS } from './signs.js';

/** Milliseconds. */
const SETTLED = 120;
const READ = 1000;

/** What the tabular list says of the chosen hit. An entry that is in view for a moment counts as looked up. */
export class Detail {
  constructor(api, onRead) {
    this.api = api;
    this.onRead = onRead;
    this.element = h('div', { class: 'det', role: 'region', 'aria-label': 'About the chosen hit', 'aria-live': 'polite', tabindex: 0 });
  }

  clear() {
    clearTimeout(this.timer);
    this.hit = null;
    fill(this.element);
  }

  /** Shown when the choice rests. */
  later(hit, allowed) {
    clearTimeout(this.timer);
    this.hit = hit;
    if (hit.kind === 'typed' || !allowed) {
      fill(this.element);
    } else {
      this.timer = setTimeout(() => this.show(hit), SETTLED);
    }
  }

  async show(hit) {
    const got = await this.api.call('GET', `/codes/${hit.classification}/${encodeURIComponent(hit.code)}`);
    if (got.status !== 200 || this.hit !== hit) {
      return;
    }
    this.timer = setTimeout(() => this.onRead(hit), READ);
    const entry = got.body;
    const list = (title, texts) => (texts.length ? h('p', { class: 's' }, h('b', {}, `${title} `), texts.slice(0, 4).join('; ')) : null);
    fill(this.element, h('p', { class: 's' }, h('span', { class: 'code' }, entry.code, MARKS[entry.mark] || ''), ' ', h('b', {}, entry.title)),
      h('p', { class: 'xs t2' }, entry.ancestors.map((above) => above.title).join(' › ')),
      list('Includes:', entry.inclusions), list('Excludes:', entry.exclusions), list('Note:', entry.notes));
  }
}
