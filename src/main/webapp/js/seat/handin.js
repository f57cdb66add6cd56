import { h } from '../dom.js';

/** Asks before handing in, with what is unanswered and flagged; whatever is not saved yet is saved first. */
export function confirmHandIn(summary, onGo, onConfirm) {
  const dialog = h('dialog', { class: 'deskdialog', 'aria-label': 'Hand in the paper' });
  const problem = h('p', { class: 's', role: 'alert' });
  const go = (number) => { dialog.close(); onGo(number); };
  const confirm = h('button', { class: 'btn primary', type: 'button', onclick: async () => {
    confirm.disabled = true;
    problem.textContent = await onConfirm() || '';
    confirm.disabled = false;
    if (!problem.textContent) {
      dialog.close();
    }
  } }, 'Hand in the paper');
  dialog.append(h('h2', {}, 'Hand in the paper?'),
    numbers('Not answered', summary.unanswered, go, `All ${summary.parts} parts are answered.`), numbers('Flagged', summary.flagged, go, 'No part is flagged.'),
    h('p', { class: 's t2' }, 'All parts are handed in together and cannot be changed afterwards.'), problem,
    h('div', { class: 'row actions' }, h('span', { class: 'grow' }), confirm, h('button', { class: 'btn', type: 'button', onclick: () => dialog.close() }, 'Go on working')));
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  confirm.focus();
}

function numbers(title, all, go, none) {
  return all.length === 0 ? h('p', { class: 's' }, none)
    : h('p', { class: 's' }, h('b', {}, `${title}: `), all.map((number) => [h('button', { class: 'btn small', type: 'button', 'aria-label': `Go to part ${number}`, onclick: () => go(number) }, String(number)), ' ']).flat());
}
