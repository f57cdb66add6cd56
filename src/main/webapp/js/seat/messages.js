import { h, arrange, fill, icon } from '../dom.js';
import { at } from './time.js';

/** What tutors tell a candidate: new ones stay in sight until they are acknowledged, the others can be read again. */
export class Messages {
  constructor(api, base) {
    this.api = api;
    this.base = base;
    this.fresh = h('div', { class: 'seatnews', role: 'status' });
    this.list = h('ol', {});
    this.summary = h('summary', {});
    this.read = h('details', { class: 'seatread', hidden: true }, this.summary, this.list);
    this.element = h('section', { class: 'seatmessages', 'aria-label': 'Messages from your tutor', onfocusin: (event) => this.entered(event) }, this.fresh, this.read);
    this.notes = new Map();
  }

  /** As the server lists them, the latest first. One that is shown already is left as it is. */
  show(messages = []) {
    const wanted = messages.filter((message) => !message.readAt);
    wanted.filter((message) => !this.notes.has(message.id)).forEach((message) => this.notes.set(message.id, this.note(message)));
    arrange(this.fresh, wanted.map((message) => this.notes.get(message.id)));
    const old = messages.filter((message) => message.readAt);
    this.read.hidden = old.length === 0;
    this.summary.textContent = old.length === 1 ? '1 message read' : `${old.length} messages read`;
    fill(this.list, ...old.map((message) => h('li', {}, h('span', { class: 't2' }, at(message.at)), ' ', message.text)));
    this.messages = messages;
  }

  note(message) {
    const problem = h('span', { class: 's', role: 'alert' });
    const button = h('button', { class: 'btn small', type: 'button', onclick: () => this.acknowledge(message, problem) }, 'I have read it');
    return h('div', { class: 'note info' }, icon('speech'), h('div', { class: 'grow' }, h('b', {}, `Your tutor, ${at(message.at)}. `), message.text, ' ', problem), button);
  }

  async acknowledge(message, problem) {
    const got = await this.api.call('POST', `${this.base}/messages/${message.id}/reading`);
    if (got.status !== 200) {
      problem.textContent = got.body?.detail || 'There is no connection; try again.';
      return;
    }
    this.show(this.messages.map((one) => (one.id === message.id ? got.body : one)));
    (this.from?.isConnected ? this.from : this.summary).focus();
  }

  /** Whoever came from the answer goes back there. */
  entered(event) {
    if (event.relatedTarget && !this.element.contains(event.relatedTarget)) {
      this.from = event.relatedTarget;
    }
  }
}
