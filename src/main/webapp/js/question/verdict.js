import { h, fill, icon } from '../dom.js';

const VERDICTS = { right: ['ok', 'tick', 'Right'], partly: ['part', 'info', 'Partly'], wrong: ['error', 'cross', 'Wrong'], missed: ['warn', 'warn', 'Missed'] };

/** Shows what an answer earned, part by part, with the explanation. For after release only: it tells the key. */
export function verdict(host, mark) {
  const explanation = h('div', { class: 'note-doc' });
  explanation.innerHTML = mark.explanationHtml; // the server's own rendering, with raw HTML shown as text
  fill(host, h('div', { class: 'verdict' }, h('p', { class: 'b' }, total(mark)),
    mark.feedback.length ? h('ul', { class: 'qfeedback' }, mark.feedback.map(line)) : null,
    h('section', { class: 'qwhy', 'aria-label': 'Explanation' }, explanation,
      mark.standard ? h('p', { class: 'xs std' }, `Standard ${mark.standard}`) : null)));
}

function total(mark) {
  const marks = mark.available === '1' ? 'mark' : 'marks';
  return mark.state === 'needsHand' ? `A person marks this answer, out of ${mark.available} ${marks}.` : `${mark.awarded} of ${mark.available} ${marks}`;
}

function line(one) {
  const [style, sign, word] = VERDICTS[one.verdict];
  return h('li', {}, h('span', { class: `badge ${style}` }, icon(sign), word), h('span', { class: 'about' }, one.about), one.text ? h('span', { class: 't2 s' }, one.text) : null);
}
