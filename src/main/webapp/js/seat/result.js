import { h, fill, icon } from '../dom.js';
import { verdict } from '../question/verdict.js';
import { at } from './time.js';

/** What a candidate may see after handing in, as far as it is released. */
export async function showResult(host, api, base, seat, certificate) {
  if (!seat.released.marks) {
    fill(host, handedIn(seat), h('p', { class: 's t2' }, 'Your marks are shown here once your tutor has released them.'));
    return;
  }
  const got = await api.call('GET', `${base}/result`);
  if (got.status !== 200) {
    fill(host, handedIn(seat), h('p', { class: 's', role: 'alert' }, got.body?.detail || 'Your result cannot be read at the moment. Reload this page.'));
    return;
  }
  const { body } = got;
  fill(host, handedIn(seat), h('section', { class: 'panel pad', 'aria-label': 'Result' },
    h('div', { class: 'row wrap' }, h('p', { class: 'seatscore' }, body.percent === null ? 'Not marked yet' : `${body.percent} %`), passed(body.passed),
      h('span', { class: 's t2' }, `marks: ${body.awarded} of ${body.available}`, body.awaiting ? `, ${body.awaiting} still to be marked` : ''),
      h('span', { class: 'grow' }), body.passed && certificate ? h('a', { class: 'btn', href: certificate, download: true }, 'Certificate (PDF)') : null),
    h('table', { class: 'grid' }, h('thead', {}, h('tr', {}, ['Section', 'Marks', 'Percent', 'Passed'].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, body.sections.map((section) => h('tr', {}, h('td', {}, section.name), h('td', {}, `${section.awarded} of ${section.available}`),
        h('td', {}, section.percent === null ? '–' : `${section.percent} %`), h('td', {}, section.passed === null ? '–' : passed(section.passed))))))),
  h('section', { class: 'panel pad', 'aria-label': 'Parts' }, h('h2', {}, 'Parts'), h('ol', { class: 'seatresults' }, body.items.map((item) => part(item, seat)))));
}

function handedIn(seat) {
  const how = seat.submittedBy === 'time' ? 'The time was over; everything that was saved was handed in' : 'Handed in';
  return h('div', { class: 'note info' }, icon('info'), h('div', {}, h('b', {}, `${how}. `), seat.submittedAt ? at(seat.submittedAt) : ''));
}

function passed(value) {
  return value === null || value === undefined ? null : h('span', { class: `badge ${value ? 'ok' : 'error'}` }, icon(value ? 'tick' : 'cross'), value ? 'Passed' : 'Not passed');
}

function part(item, seat) {
  const sheet = h('div', {});
  if (item.sheet) {
    verdict(sheet, item.sheet);
  }
  return h('li', {}, h('div', { class: 'row wrap' }, h('b', {}, `Part ${item.number}`),
    h('span', {}, item.earned === null ? 'still to be marked' : `marks: ${item.earned} of ${item.possible}`),
    item.kind === 'exercise' && item.attempt && seat.released.sheets ? h('a', { href: `attempts/${item.attempt}` }, 'Mark sheet') : null),
  item.sheet ? sheet : null, item.handMarks.map((mark) => h('p', { class: 's t2' },
    `${mark.by}, ${at(mark.at)}: ${mark.before === null ? 'marked' : `changed from ${mark.before} to`} ${mark.awarded}. ${mark.why}`)));
}
