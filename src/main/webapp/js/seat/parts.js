import { h, fill, icon } from '../dom.js';

/** The parts of the paper by section, each with whether it is answered and flagged; the keys go from one to the next. */
export class Parts {
  constructor(onChoose) {
    this.onChoose = onChoose;
    this.element = h('nav', { class: 'seatparts', 'aria-label': 'Parts of the paper' });
  }

  show(paper, current) {
    this.items = paper.items;
    fill(this.element, paper.sections.map((section, place) => h('section', {},
      h('h2', {}, section.name),
      h('ol', {}, paper.items.filter((item) => item.section === place).map((item) => h('li', {}, this.button(item, current)))))),
    h('p', { class: 'xs t3' }, `${paper.items.filter((item) => item.answered).length} of ${paper.items.length} answered`));
  }

  button(item, current) {
    const states = [item.answered ? 'answered' : 'not answered', item.flagged ? 'flagged' : ''].filter(Boolean).join(', ');
    return h('button', { type: 'button', class: `seatpart${item.answered ? ' answered' : ''}${item.flagged ? ' flagged' : ''}`,
      'aria-current': item.number === current ? 'step' : null, 'aria-label': `Part ${item.number}, ${states}`, onclick: () => this.onChoose(item.number) },
    h('span', { class: 'code' }, String(item.number)), item.answered ? icon('tick') : null, item.flagged ? icon('flag') : null);
  }

  /** The part before or after another; the same at an end. */
  beside(current, step) {
    const at = this.items.findIndex((item) => item.number === current);
    return this.items[Math.min(this.items.length - 1, Math.max(0, at + step))].number;
  }
}
