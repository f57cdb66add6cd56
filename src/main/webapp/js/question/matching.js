import { h } from '../dom.js';

/** Each left side with a list of the right sides to choose from. */
export function matching({ id, question, answer, locked, changed }) {
  const pairs = { ...(answer.pairs || {}) };
  const choose = (left, right) => {
    if (right) { pairs[left] = right; } else { delete pairs[left]; }
    changed(Object.keys(pairs).length ? { pairs: { ...pairs } } : {});
  };
  return h('div', { class: 'qpairs', role: 'group', 'aria-labelledby': `${id}-text` }, question.left.map((left, at) => h('div', { class: 'qpair' },
    h('label', { for: `${id}-${at}` }, left.text),
    h('select', { class: 'select', id: `${id}-${at}`, disabled: locked, onchange: (event) => choose(left.id, event.target.value) },
      h('option', { value: '' }, 'Choose…'),
      question.right.map((right) => h('option', { value: right.id, selected: pairs[left.id] === right.id }, right.text))))));
}
