import { h } from '../dom.js';

/** One option, or several: radio buttons, or check boxes. */
export function choices({ id, question, answer, locked, changed }) {
  const several = question.kind === 'multiple-choice';
  const chosen = new Set(several ? answer.choices || [] : [answer.choice]);
  const choose = (option, on) => {
    if (!several) {
      changed({ choice: option });
      return;
    }
    if (on) { chosen.add(option); } else { chosen.delete(option); }
    const order = question.options.map((one) => one.id).filter((one) => chosen.has(one));
    changed(order.length ? { choices: order } : {});
  };
  return h('div', { class: 'qoptions', role: several ? 'group' : 'radiogroup', 'aria-labelledby': `${id}-text` }, question.options.map((option) => box(
    { type: several ? 'checkbox' : 'radio', name: id, checked: chosen.has(option.id), disabled: locked, onchange: (event) => choose(option.id, event.target.checked) },
    option.text)));
}

/** A statement to judge. */
export function statement({ id, answer, locked, changed }) {
  return h('div', { class: 'qoptions across', role: 'radiogroup', 'aria-labelledby': `${id}-text` }, [[true, 'True'], [false, 'False']].map(([value, word]) => box(
    { type: 'radio', name: id, checked: answer.value === value, disabled: locked, onchange: () => changed({ value }) }, word)));
}

function box(input, words) {
  return h('label', { class: 'qoption' }, h('input', input), h('span', {}, words));
}
