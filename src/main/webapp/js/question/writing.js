import { h } from '../dom.js';

const PLAIN = { autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' };

/** A word or a few. */
export function words({ id, answer, locked, changed }) {
  return h('div', { class: 'field qline' }, h('label', { for: `${id}-field` }, 'Your answer'),
    h('input', { ...PLAIN, type: 'text', id: `${id}-field`, maxlength: 500, 'aria-describedby': `${id}-text`, value: answer.text || '', disabled: locked,
      oninput: (event) => changed(written(event.target.value)) }));
}

/** A number with its unit. It stays as it was typed: the server reads it. */
export function number({ id, question, answer, locked, changed }) {
  return h('div', { class: 'field qline' }, h('label', { for: `${id}-field` }, question.unit ? `Your answer, in ${spoken(question.unit)}` : 'Your answer, a number'),
    h('div', { class: 'row' }, h('input', { ...PLAIN, type: 'text', inputmode: 'decimal', id: `${id}-field`, maxlength: 60, 'aria-describedby': `${id}-text`,
      class: 'qnumber', value: answer.text || '', disabled: locked, oninput: (event) => changed(written(event.target.value)) }), h('span', { 'aria-hidden': 'true' }, question.unit || '')));
}

/** A text with a limit of words. It can be passed; whoever marks is told. */
export function text({ id, question, answer, locked, changed }) {
  const counter = h('div', { class: 'help', id: `${id}-count` });
  const count = (value) => {
    const used = value.trim() ? value.trim().split(/\s+/).length : 0;
    counter.textContent = `${used} of ${question.words} words`;
    counter.classList.toggle('over', used > question.words);
  };
  count(answer.text || '');
  const area = h('textarea', { id: `${id}-field`, rows: 10, disabled: locked, 'aria-describedby': `${id}-text ${id}-count`, oninput: (event) => {
    count(event.target.value);
    changed(written(event.target.value));
  } });
  area.value = answer.text || '';
  return h('div', { class: 'field' }, h('label', { for: `${id}-field` }, 'Your answer'), area, counter);
}

/** So many lines as are asked for. */
export function lines({ id, question, answer, locked, changed }) {
  const values = Array.from({ length: question.wanted }, (_, at) => (answer.items || [])[at] || '');
  const tell = (at, value) => {
    values[at] = value;
    changed(values.some((one) => one.trim()) ? { items: [...values] } : {});
  };
  return h('div', { class: 'qlines', role: 'group', 'aria-labelledby': `${id}-text` }, values.map((value, at) => h('div', { class: 'field qline' },
    h('label', { for: `${id}-${at}` }, `${at + 1} of ${question.wanted}`),
    h('input', { ...PLAIN, type: 'text', id: `${id}-${at}`, maxlength: 500, value, disabled: locked, oninput: (event) => tell(at, event.target.value) }))));
}

function written(value) {
  return value.trim() ? { text: value } : {};
}

function spoken(unit) {
  return unit === '%' ? 'per cent' : unit;
}
