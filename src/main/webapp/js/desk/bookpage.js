import { h, icon } from '../dom.js';
import { MARKS } from './signs.js';

const count = new Intl.NumberFormat('en-GB');

/** A page of the tabular list: where it stands, what is said of it, and its rows. */
export function page(shown, { onOpen, onTop, onTake }) {
  const { entry } = shown;
  return [h('div', { class: 'cathead' }, path(shown, onOpen, onTop), heading(shown, onOpen, onTake), entry ? h('div', { class: 'row wrap badges' }, badges(entry)) : null),
    entry ? h('div', { class: 'inex' }, notes('ok', 'Includes', entry.includes, onOpen), notes('error', 'Excludes', entry.excludes, onOpen), notes('info', 'Notes', entry.notes, onOpen)) : null,
    h('h4', { class: 'grp' }, rowsTitle(shown)),
    h('ul', { class: 'bookrows', 'aria-label': rowsTitle(shown) }, shown.rows.map((row) => line(row, shown, onOpen, onTake)))];
}

function path(shown, onOpen, onTop) {
  const step = (text, title, onclick) => h('button', { class: 'btn tertiary small', type: 'button', title, onclick }, text);
  return shown.id ? h('nav', { class: 'xs bookpath', 'aria-label': 'Where it stands' }, step('Chapters', 'All chapters', onTop),
    shown.path.flatMap((above) => [' › ', step(above.id, above.title, () => onOpen(above.id))])) : null;
}

function heading(shown, onOpen, onTake) {
  const beside = (id, text) => (id ? h('button', { class: 'btn small', type: 'button', 'aria-label': `${text === '‹' ? 'Before' : 'After'}: ${id}`, onclick: () => onOpen(id) }, text === '‹' ? `‹ ${id}` : `${id} ›`) : null);
  return h('div', { class: 'row' }, h('h3', { class: 'grow' }, shown.id ? [h('span', { class: 'code' }, shown.id, MARKS[shown.entry?.mark] || ''), ' '] : null, shown.title),
    beside(shown.before, '‹'), beside(shown.after, '›'),
    shown.entry?.assignable ? h('button', { class: 'btn small primary', type: 'button', 'aria-label': `Use ${shown.id}`, onclick: () => onTake(shown.id) }, 'Use') : null);
}

/** What a coder must know of a code before using it, in a word each. */
function badges(entry) {
  const badge = (kind, sign, text) => h('span', { class: `badge ${kind}` }, icon(sign), text);
  return [entry.assignable ? badge('ok', 'tick', 'May be assigned') : badge('info', 'info', entry.needs ? `${entry.needs === 5 ? '5th' : '4th'} character needed` : 'Not assignable on its own'),
    entry.mark === 'dagger' ? badge('part', 'info', '† Dagger: the underlying disease') : null,
    entry.mark === 'asterisk' ? badge('part', 'info', '* Asterisk: a manifestation, never primary') : null,
    entry.usage === null ? null : badge('mute', 'info', `Used ${count.format(entry.usage)} times a year`)].filter(Boolean);
}

function notes(kind, title, list, onOpen) {
  return list.length ? h('section', { class: `ie ${kind}` }, h('h4', {}, title), h('ul', {}, list.map((note) => h('li', {},
    note.at ? h('span', { class: 't3' }, `at ${note.at}: `) : null,
    note.pieces.map((piece) => (piece.place ? link(piece.text, piece.place, onOpen) : piece.text)))))) : null;
}

function link(text, place, onOpen) {
  return h('button', { class: 'codelink code', type: 'button', onclick: () => onOpen(place) }, text);
}

function rowsTitle(shown) {
  if (!shown.id) {
    return 'Chapters';
  }
  if (shown.kind !== 'code') {
    return shown.rows.some((row) => row.kind === 'block') ? 'Blocks and categories' : 'Categories';
  }
  const length = Math.min(...shown.rows.map((row) => row.id.replace('.', '').length));
  return length === 5 ? 'Fifth characters' : length === 4 ? 'Fourth characters' : 'Category';
}

/** A row: Enter takes the code where it may be assigned, and opens it otherwise; the arrow to the right always opens it. */
function line(row, shown, onOpen, onTake) {
  const takes = row.assignable;
  const short = shown.kind === 'code' && [shown.title, shown.path.at(-1)?.title].map((title) => `${title} - `).find((title) => row.title.startsWith(title)) || '';
  return h('li', { class: row.id === shown.id ? 'sel' : '' },
    h('button', { class: 'brow', type: 'button', 'data-stop': row.id === shown.id ? 'here' : 'row', 'data-takes': takes ? row.id : null, 'aria-current': row.id === shown.id ? 'true' : null,
      'aria-label': `${row.id} ${row.title}${takes ? '' : ', opens'}`, onclick: () => onOpen(row.id) },
    h('span', { class: 'code' }, row.id, MARKS[row.mark] || ''),
    h('span', { class: 'grow' }, h('span', { class: 'tt' }, row.title.slice(short.length)), row.terms?.length ? h('span', { class: 'xs t2 terms2' }, row.terms.join('; ')) : null),
    row.usage ? h('span', { class: 'xs t3 num', title: 'Times used a year' }, count.format(row.usage)) : null),
    row.partners?.length ? h('span', { class: 'partners' }, 'with ', row.partners.flatMap((partner) => [link(partner.code + (MARKS[partner.mark] || ''), partner.code, onOpen), ' '])) : null,
    takes ? h('button', { class: 'btn tertiary small use', type: 'button', tabindex: -1, 'aria-label': `Use ${row.id}`, onclick: () => onTake(row.id) }, 'Use ', h('kbd', {}, 'Enter')) : null);
}
