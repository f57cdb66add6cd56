import { h } from '../dom.js';

/** Asks what in the notes may identify somebody; the report takes the exercise out of use at once. */
export function openReport(desk) {
  const dialog = h('dialog', { class: 'deskdialog', 'aria-label': 'Report a suspected identifier' });
  const why = h('textarea', { rows: 3, id: 'report-why', maxlength: 1000 });
  const said = h('p', { class: 's', role: 'alert' });
  const place = desk.notes.documents[desk.notes.current];
  const send = h('button', { class: 'btn primary', type: 'button', onclick: async () => {
    if (!why.value.trim()) {
      said.textContent = 'Say in a sentence what it is.';
      why.focus();
      return;
    }
    send.disabled = true;
    const answer = await desk.api.call('POST', `/exercises/${desk.page.exercise}/reports`, { document: place.title, why: why.value.trim() });
    said.textContent = answer.status === 201 ? 'Thank you. The exercise is out of use until a tutor has looked at it. You can finish this attempt.'
      : 'The report did not arrive. Please try again.';
    send.disabled = answer.status === 201;
  } }, 'Report');
  dialog.append(h('h2', {}, 'Report a suspected identifier'),
    h('p', { class: 's t2' }, 'Is there something in the notes that may tell who somebody is? Say what and where, without repeating it. Nobody can begin the exercise until a tutor has looked.'),
    h('div', { class: 'field' }, h('label', { for: 'report-why' }, `In “${place.title}”`), why), said,
    h('div', { class: 'row actions' }, h('span', { class: 'grow' }), send, h('button', { class: 'btn', type: 'button', onclick: () => dialog.close() }, 'Close')));
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  why.focus();
  return dialog;
}
