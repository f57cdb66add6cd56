import { h, fill, icon, keys } from '../dom.js';
import { bookButton } from './book.js';
import { showKeys } from './dialogs.js';
import { openReport } from './report.js';

const BAR = [['F2', 'find a code'], ['Alt+K', 'code book'], ['Alt+1', 'documents'], ['Alt+↑', 'move row'], ['Alt+C', 'confidence'], ['Alt+L', 'link evidence'], ['Del', 'remove'], ['Ctrl+Z', 'undo'],
  ['Alt+S', 'hand in']];
const IN_SITTING = BAR.map(([key, text]) => [key, key === 'Alt+S' ? 'back to the paper' : text]);

/** Puts the parts of a desk in their places. */
export function build(desk, host) {
  const { page } = desk;
  desk.clock = h('b', {}, '0:00');
  desk.sub = h('p', { class: 'xs t2' });
  desk.query = h('textarea', { rows: 2, 'aria-label': 'Question to the clinician', placeholder: 'What would you ask the clinician? Leave it empty when the notes are clear.',
    oninput: () => desk.answer.setQuery(desk.episode, desk.query.value) });
  desk.episodes = h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Episodes', hidden: page.episodes.length < 2 },
    page.episodes.map((episode, index) => h('button', { role: 'tab', type: 'button', onclick: () => desk.showEpisode(index) }, `Episode ${index + 1}: ${episode.title}`)));
  desk.summary = h('span', { class: 'grow t2' });
  desk.badges = h('span', { class: 'row', role: 'status' });
  desk.find.element.append(below(desk));
  fill(host,
    h('div', { class: 'deskbar' }, h('div', { class: 'grow' }, h('h1', {}, page.title), desk.sub), desk.status.badge,
      page.paper ? desk.timeLeft.badge
        : h('span', { class: 'timer', role: 'timer', 'aria-label': 'Time worked' }, icon('clock'), desk.clock, h('span', { class: 'xs t3' }, ` of about ${page.minutes} min`)),
      h('button', { class: 'btn', type: 'button', onclick: () => desk.query.focus() }, icon('speech'), 'Query the clinician ', keys('Alt+Q')),
      page.paper ? h('a', { class: 'btn primary', href: page.paper }, 'Back to the paper ', keys('Alt+S'))
        : h('button', { class: 'btn primary', type: 'button', onclick: () => desk.handIn() }, 'Hand in')),
    page.paper ? desk.timeLeft.warning : null, page.paper ? desk.messages.element : null, desk.status.panel,
    h('div', { class: 'split desk' }, desk.notes.element,
      h('section', { class: 'pane answer', 'aria-label': 'Your answer' }, desk.episodes,
        h('div', { class: 'scroll' }, desk.lists.icd10.element, desk.lists.opcs4.element,
          h('section', { class: 'field ask' }, h('h2', { class: 'label' }, icon('speech'), ' Question to the clinician'), desk.query)),
        h('footer', { class: 'sum s' }, desk.summary, desk.badges)),
      desk.find.element, desk.book.element),
    h('div', { class: 'keys', role: 'group', 'aria-label': 'Keys' }, (page.paper ? IN_SITTING : BAR).map(([key, text]) => h('span', {}, keys(key), ` ${text}`)), h('span', { class: 'grow' }),
      page.paper ? '' : h('button', { class: 'btn tertiary small', type: 'button', onclick: () => openReport(desk) }, 'Report an identifier'),
      h('button', { class: 'btn tertiary small', type: 'button', onclick: showKeys }, h('kbd', {}, '?'), ' all keys')));
}

/** Below the hits: the way into the book, and what is kept of all this. */
function below(desk) {
  desk.kept = h('span', {}, 'What you look up is kept with this attempt, at no cost in marks. ');
  desk.toBook = bookButton(() => desk.openBook());
  return h('div', { class: 'trailbar' }, desk.toBook, h('p', { class: 'xs t2 grow' }, desk.kept,
    h('button', { class: 'codelink', type: 'button', 'aria-label': 'Show what you looked up', onclick: () => desk.showTrail() }, 'Show')));
}
