import { h, keys } from '../dom.js';

const KEYS = [['F2', 'find a code'], ['Alt+I', 'add a diagnosis'], ['Alt+O', 'add a procedure'], ['Enter', 'take the chosen hit; on a row: change its code'],
  ['Alt+K', 'code book beside the notes, and back; its own keys stand below it'], ['Alt+1', 'first document, Alt+2 the second, and so on'], ['↑', 'and ↓ go from row to row'], ['Alt+↑', 'and Alt+↓ move the row'], ['Del', 'remove the row'], ['F8', 'mend what the first hint with a button says'], ['Ctrl+Z', 'undo'],
  ['Alt+C', 'confidence of the row'], ['Alt+L', 'link selected text to the row'], ['Alt+Q', 'question to the clinician'], ['Alt+M', 'next episode'],
  ['Alt+S', 'hand in'], ['Esc', 'clear the search, then back to the rows'], ['?', 'this list (outside text fields)']];

function open(dialog) {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  return dialog;
}

function actions(dialog, ...buttons) {
  return h('div', { class: 'row actions' }, h('span', { class: 'grow' }), ...buttons, h('button', { class: 'btn', type: 'button', onclick: () => dialog.close() }, 'Close'));
}

export function showKeys() {
  const dialog = h('dialog', { class: 'deskdialog', 'aria-label': 'Keys' });
  dialog.append(h('h2', {}, 'Keys'), h('dl', { class: 'dl keylist' }, KEYS.flatMap(([key, text]) => [h('dt', {}, keys(key)), h('dd', {}, text)])), actions(dialog));
  return open(dialog);
}

/** What was looked up so far, as it is kept with the attempt. */
export function showTrail(entries) {
  const dialog = h('dialog', { class: 'deskdialog', 'aria-label': 'What you looked up' });
  const words = { search: 'Looked for', index: 'Index', tabular: 'Tabular list', taken: 'Taken' };
  dialog.append(h('h2', {}, 'What you looked up'), h('p', { class: 's t2' }, 'It is kept with this attempt and shown on your mark sheet, so that you can see where a search left the path. It takes no marks.'),
    h('ol', { class: 'traillist s', tabindex: 0, 'aria-label': 'Look-ups, oldest first' }, entries.length ? entries.map((one) => h('li', {}, h('span', { class: 't3' }, `${words[one.kind]} `), one.text)) : h('li', {}, 'Nothing yet.')), actions(dialog));
  return open(dialog);
}

/** Asks before handing in, with what a coder would want to know first. */
export function confirmHandIn(episodes, onConfirm) {
  const dialog = h('dialog', { class: 'deskdialog', 'aria-label': 'Hand in' });
  const problem = h('p', { class: 's', role: 'alert' });
  const lines = episodes.map((episode, index) => {
    const codes = [...episode.icd10, ...episode.opcs4];
    const parts = [`${episode.icd10.length} diagnoses`, `${episode.opcs4.length} procedures`, `${codes.filter((row) => row.confidence === 'guess').length} guesses`,
      episode.query ? 'a question to the clinician' : 'no question to the clinician'];
    return h('li', {}, episodes.length > 1 ? `Episode ${index + 1}: ` : '', parts.join(', '), '.', episode.icd10.length ? '' : h('b', {}, ' No diagnosis is coded.'));
  });
  const confirm = h('button', { class: 'btn primary', type: 'button', onclick: async () => {
    confirm.disabled = true;
    problem.textContent = await onConfirm() || '';
    confirm.disabled = false;
  } }, 'Hand in');
  dialog.append(h('h2', {}, 'Hand in this answer?'), h('ul', { class: 'summary' }, lines), h('p', { class: 's t2' }, 'It is marked at once and cannot be changed afterwards. You can try the exercise again.'),
    problem, actions(dialog, confirm));
  open(dialog);
  confirm.focus();
  return dialog;
}

/** A small menu at a button; arrows move, Escape leaves. */
export function openMenu(button, entries) {
  const menu = h('div', { class: 'deskmenu', role: 'menu' });
  const close = () => { menu.remove(); button.focus(); };
  menu.append(...entries.map(([text, key, action]) => h('button', { role: 'menuitem', type: 'button', onclick: () => { close(); action(); } }, h('span', { class: 'grow' }, text), key ? keys(key) : '')));
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
      event.preventDefault();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      event.preventDefault();
    }
    event.stopPropagation();
  });
  menu.addEventListener('focusout', (event) => { if (!menu.contains(event.relatedTarget)) { menu.remove(); } });
  document.body.append(menu);
  const box = button.getBoundingClientRect();
  menu.style.top = `${Math.min(box.bottom + 2, window.innerHeight - menu.offsetHeight - 8)}px`;
  menu.style.left = `${Math.max(8, box.right - menu.offsetWidth)}px`;
  menu.firstChild.focus();
}
