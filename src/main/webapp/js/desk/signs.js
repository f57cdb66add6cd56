import { h } from '../dom.js';

/** What is printed after a code. */
export const MARKS = { dagger: '†', asterisk: '*' };

/** A path of the index: the lead term, then its modifiers. */
export function pathText([lead, ...modifiers]) {
  return h('span', { class: 'path' }, h('b', {}, lead), modifiers.flatMap((modifier) => [h('span', { class: 'sep' }, '›'), modifier]));
}
