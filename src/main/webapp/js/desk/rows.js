import { arrange, h, fill, icon } from '../dom.js';

const CONFIDENCE = [['', 'Not said'], ['sure', 'Sure'], ['fairly', 'Fairly sure'], ['guess', 'Guess']];

/** One ordered list of codes; the first is the primary. Rows are moved, changed and removed by key, menu and mouse. */
export class Rows {
  constructor(classification, heading, add, desk) {
    this.classification = classification;
    this.desk = desk;
    this.count = h('span', { class: 't3 s' });
    this.list = h('ol', { class: 'ol', 'aria-label': heading });
    this.element = h('section', { 'aria-label': heading }, h('header', { class: 'anshead' }, h('h2', {}, heading), this.count, h('span', { class: 'grow' }),
      h('button', { class: 'btn tertiary small', type: 'button', onclick: () => desk.openFind(classification) }, icon('plus'), ' Add ', add)), this.list);
  }

  render(rows, system) {
    this.count.textContent = `${system} · ${rows.length} ${rows.length === 1 ? 'code' : 'codes'}`;
    const kept = new Map([...this.list.children].filter((item) => item.dataset.row).map((item) => [Number(item.dataset.row), item]));
    const items = rows.flatMap((row, at) => [this.row(row, at, rows.length, kept.get(row.id)), ...this.desk.hints.below(row)]);
    arrange(this.list, items.length ? items : [h('li', { class: 'none s t2' }, 'Nothing coded yet.')]);
  }

  row(row, at, total, old) {
    const state = JSON.stringify([row.code, at, total, this.desk.letters(row)]);
    if (old && old.dataset.state === state) {
      return this.refresh(old, row);
    }
    const title = h('span', { class: 'ttl' }, '…');
    const item = h('li', { class: 'ans', tabindex: 0, 'data-row': row.id, 'aria-label': `${at + 1}, ${row.code}`, draggable: true,
      ondragstart: (event) => event.dataTransfer.setData('text/plain', `row ${row.id}`), ondragover: (event) => event.preventDefault(),
      ondrop: (event) => this.dropped(event, at), onfocus: () => this.desk.chosen(row.id) },
    h('span', { class: 'grip', 'aria-hidden': 'true' }, icon('grip')), h('span', { class: 'seq num' }, at + 1), h('span', { class: 'code' }, row.code), title,
    this.classification === 'opcs4' ? h('input', { class: 'date', type: 'date', 'aria-label': `Date of ${row.code}`, value: row.date || '',
      onchange: (event) => this.desk.answer.set(row.id, 'date', event.target.value || null) }) : null,
    this.confidence(row), this.evidence(row),
    h('button', { class: 'btn icon small tertiary', type: 'button', 'aria-label': `Actions for ${row.code}`, 'aria-haspopup': 'menu',
      onclick: (event) => this.desk.editing.menu(event.currentTarget, row.id) }, icon('more')));
    item.dataset.state = state;
    this.desk.find.title(this.classification, row.code).then((text) => {
      fill(title, text ?? 'Not in the code book', at === 0 ? h('span', { class: 'badge brandc' }, icon('star'), 'Primary') : null);
      title.classList.toggle('t3', !text);
      item.setAttribute('aria-label', `${at + 1}${at === 0 ? ', primary' : ''}, ${row.code}, ${text ?? 'not in the code book'}`);
    });
    return item;
  }

  /** A row that stays keeps its fields, so that whoever is in one is not thrown out. */
  refresh(item, row) {
    const date = item.querySelector('.date');
    if (date && date !== document.activeElement) {
      date.value = row.date || '';
    }
    item.querySelector('.conf').value = row.confidence || '';
    return item;
  }

  confidence(row) {
    const select = h('select', { class: 'select conf', 'aria-label': `How sure of ${row.code}`,
      onchange: (event) => this.desk.answer.set(row.id, 'confidence', event.target.value || null) },
    CONFIDENCE.map(([value, text]) => h('option', { value, selected: (row.confidence || '') === value }, text)));
    return select;
  }

  evidence(row) {
    const letters = this.desk.letters(row);
    return h('span', { class: 'evs' }, letters.length
      ? letters.map((one) => h('button', { class: `ev ${one.style}`, type: 'button', title: one.quote, 'aria-label': `Passage ${one.letter}: ${one.quote}`,
        onclick: () => this.desk.notes.reveal(one) }, one.letter))
      : h('button', { class: 'ev none', type: 'button', title: 'Link the selected text', 'aria-label': `Link selected text to ${row.code}`, onclick: () => this.desk.editing.link(row.id) }, '+'));
  }

  dropped(event, at) {
    const [, id] = event.dataTransfer.getData('text/plain').match(/^row (\d+)$/) || [];
    const place = id && this.desk.answer.find(Number(id));
    if (place && place.classification === this.classification) {
      event.preventDefault();
      this.desk.answer.place(Number(id), at);
      this.desk.focusRow(Number(id));
    }
  }

  focus(id) {
    this.list.querySelector(`[data-row="${id}"]`)?.focus();
  }
}
