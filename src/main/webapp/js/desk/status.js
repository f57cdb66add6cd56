import { h, fill, icon } from '../dom.js';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export function clockTime(instant) {
  return time.format(new Date(instant));
}

/** Says what is saved, what is not, and what to do: never more than the server has acknowledged. */
export class Status {
  constructor() {
    this.badge = h('span', { class: 'badge saved', role: 'status' });
    this.panel = h('div', { class: 'deskalert', hidden: true, role: 'alert' });
  }

  show(kind, symbol, ...text) {
    this.badge.className = `badge saved ${kind}`;
    fill(this.badge, icon(symbol), h('span', {}, ...text));
  }

  saved({ version, savedAt, receipt }) {
    if (version === 0) {
      this.show('mute', 'info', 'Nothing to save yet');
    } else {
      this.show('ok', 'tick', `Saved ${clockTime(savedAt)} · receipt `, h('span', { class: 'code', title: receipt }, receipt.slice(0, 4)));
    }
    this.calm();
  }

  saving() {
    this.show('mute', 'upload', 'Saving …');
  }

  retrying(seconds) {
    this.show('error', 'warn', `Not saved. No connection, trying again in ${seconds} s`);
  }

  refused(detail) {
    this.show('error', 'cross', 'Not saved');
    this.tell('error', 'Not saved. ', `${detail} `, 'Undo the last change or mend it; everything before it is saved.');
  }

  signedOut() {
    this.show('error', 'warn', 'Not saved. Signed out');
    this.tell('error', 'You are signed out. ', 'What is not saved yet is kept in this browser. ',
      h('button', { class: 'btn small', type: 'button', onclick: () => window.location.reload() }, 'Sign in again'));
  }

  ended(detail, sheet, words = 'See the mark sheet') {
    this.show('info', 'info', 'Handed in');
    this.tell('info', 'This attempt is closed. ', `${detail || ''} Changes made here since are not part of it. `, h('a', { href: sheet }, words));
  }

  conflict(theirs, onTheirs, onMine) {
    this.show('error', 'warn', 'Not saved. Another tab has gone on');
    this.tell('warn', 'Another tab or browser has changed this answer ', `(version ${theirs.version}, saved ${clockTime(theirs.savedAt)}). Yours is still here, not saved. `,
      h('button', { class: 'btn small', type: 'button', onclick: onTheirs }, 'Go on from the saved answer'), ' ',
      h('button', { class: 'btn small', type: 'button', onclick: onMine }, 'Replace it with mine'));
  }

  tell(kind, title, ...text) {
    this.panel.hidden = false;
    fill(this.panel, h('div', { class: `note ${kind}` }, icon(kind === 'info' ? 'info' : 'warn'), h('div', {}, h('b', {}, title), ...text)));
  }

  calm() {
    this.panel.hidden = true;
  }
}
