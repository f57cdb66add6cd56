import { h, fill } from '../dom.js';

/**
 * Steps to put in order: by buttons, by Alt and an arrow key, or by dragging. The order in which they come is not an answer until
 * the candidate moves one or says that it is right.
 */
export function ordering({ id, question, answer, locked, changed }) {
  const given = answer.order || [];
  let order = given.length ? given.map((one) => question.steps.find((step) => step.id === one)) : [...question.steps];
  let answered = given.length > 0;
  const list = h('ol', { class: 'qsteps', 'aria-labelledby': `${id}-text` });
  const said = h('div', { class: 'sr', role: 'status' });
  const keep = h('button', { class: 'btn small', type: 'button', onclick: () => commit() }, 'Answer with this order');

  function commit() {
    answered = true;
    changed({ order: order.map((step) => step.id) });
    draw();
  }

  function move(step, to) {
    const from = order.indexOf(step);
    if (locked || to < 0 || to >= order.length || from === to) {
      return;
    }
    order.splice(to, 0, order.splice(from, 1)[0]);
    said.textContent = `${step.text}: now ${to + 1} of ${order.length}`;
    commit();
  }

  function item(step, at) {
    const shift = (by) => (event) => {
      move(step, at + by);
      const button = list.children[at + by]?.querySelector(`[data-by="${by}"]`);
      (button && !button.disabled ? button : list.children[at + by]?.querySelector('button:not([disabled])'))?.focus();
      event.preventDefault();
    };
    const button = (by, sign, word) => h('button', { class: 'btn icon small', type: 'button', 'data-by': by, 'aria-label': `${word}: ${step.text}`,
      disabled: locked || !order[at + by], onclick: shift(by) }, sign);
    return h('li', { class: 'qstep', draggable: String(!locked), 'data-step': step.id,
      onkeydown: (event) => { if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) { shift(event.key === 'ArrowUp' ? -1 : 1)(event); } },
      ondragstart: (event) => event.dataTransfer.setData('text/plain', `step ${step.id}`), ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        const moved = order.find((one) => event.dataTransfer.getData('text/plain') === `step ${one.id}`);
        if (moved) {
          event.preventDefault();
          move(moved, at);
        }
      } },
    h('span', { class: 'seq num' }, at + 1), h('span', { class: 'grow' }, step.text), button(-1, '↑', 'Up'), button(1, '↓', 'Down'));
  }

  function draw() {
    fill(list, order.map(item));
    keep.hidden = answered || locked;
    list.classList.toggle('open', !answered);
  }

  draw();
  return h('div', { class: 'stack' }, list, h('div', {}, keep), said);
}
