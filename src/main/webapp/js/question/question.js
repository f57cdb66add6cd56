import { h, fill } from '../dom.js';
import { choices, statement } from './choices.js';
import { lines, number, text, words } from './writing.js';
import { matching } from './matching.js';
import { ordering } from './ordering.js';

const KINDS = {
  'single-choice': choices,
  'multiple-choice': choices,
  'true-false': statement,
  'short-answer': words,
  numeric: number,
  matching,
  ordering,
  list: lines,
  extended: text,
};
const NEEDS = { 'multiple-choice': 'Choose all that apply.', ordering: 'Put all of them in order.', matching: 'Choose one for each.' };
let count = 0;

/**
 * Shows a question to a candidate and collects the answer. Takes the question as the server writes it for candidates and an answer
 * in the API's form ({} when there is none); tells each change through onChange, also in that form. What it gives back can lock the
 * question, take over another answer, and focus the first field.
 */
export function ask(host, question, answer, onChange = () => {}) {
  const id = `question-${++count}`;
  const body = h('div', { class: 'qbody' });
  const clear = h('button', { class: 'btn small tertiary', type: 'button', onclick: () => { set({}); changed({}); focus(); } }, 'Clear my answer');
  let current = answer || {};
  let locked = false;

  function changed(json) {
    current = json;
    clear.hidden = locked || !Object.keys(json).length;
    onChange(json);
  }

  function draw() {
    clear.hidden = locked || !Object.keys(current).length;
    fill(body, KINDS[question.kind]({ id, question, answer: current, locked, changed }));
  }

  function set(json) {
    current = json || {};
    draw();
  }

  function focus() {
    body.querySelector('input, select, textarea, button')?.focus();
  }

  const asked = h('div', { class: 'qtext note-doc', id: `${id}-text` });
  asked.innerHTML = question.html; // the server's own rendering, with raw HTML shown as text
  fill(host, h('div', { class: 'question' }, asked, NEEDS[question.kind] ? h('p', { class: 's t2' }, NEEDS[question.kind]) : null, body, clear));
  draw();
  return { answer: () => current, set, focus, lock: (value = true) => { locked = value; draw(); } };
}
