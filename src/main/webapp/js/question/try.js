import { h, fill } from '../dom.js';
import { ask } from './question.js';
import { verdict } from './verdict.js';

/** A tutor tries a question: as a candidate sees it, marked by the server on demand. Nothing is stored. */
export function open(host, question) {
  const place = h('div', {});
  const outcome = h('div', { role: 'status', class: 'qoutcome' });
  const asked = ask(place, question, {}, () => fill(outcome));
  const check = h('button', { class: 'btn primary', type: 'button', onclick: async () => {
    check.disabled = true;
    try {
      verdict(outcome, JSON.parse(await host.$server.mark(JSON.stringify(asked.answer()))));
    } finally {
      check.disabled = false;
    }
  } }, 'Check this answer');
  const full = h('button', { class: 'btn', type: 'button', onclick: async () => {
    asked.set(JSON.parse(await host.$server.key()));
    fill(outcome);
  } }, 'Fill in the key');
  fill(host, place, h('div', { class: 'row wrap qactions' }, check, full), outcome);
}
