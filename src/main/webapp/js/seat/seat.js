import { h, fill, icon, keys } from '../dom.js';
import { Api } from '../desk/api.js';
import { ask } from '../question/question.js';
import { Answers } from './answers.js';
import { confirmHandIn } from './handin.js';
import { Messages } from './messages.js';
import { Parts } from './parts.js';
import { showResult } from './result.js';
import { TimeLeft, at } from './time.js';

const PRESENCE_SECONDS = 15;

/** A candidate's page of a sitting: before it, in it, and after it. It works over the API alone; the server decides what is due. */
export function open(host, page) {
  new Seat(host, page).enter();
}

class Seat {
  constructor(host, page) {
    this.host = host;
    this.page = page;
    this.api = new Api(new URL('api/v1', document.baseURI).href, page.token);
    this.base = `/sittings/${page.sitting}/candidates/${page.candidate}`;
    this.time = new TimeLeft();
    this.messages = new Messages(this.api, this.base);
    this.body = h('div', { class: 'seatbody' });
    this.said = h('div', { class: 'seatsaid', role: 'status' });
    document.addEventListener('keydown', (event) => this.pressed(event));
    window.addEventListener('beforeunload', (event) => { if (this.answers && !this.answers.isSaved()) { event.preventDefault(); } });
  }

  async enter() {
    const got = await this.api.call('GET', this.base);
    if (got.status !== 200) {
      fill(this.host, h('div', { class: 'note error', role: 'alert' }, icon('warn'), h('div', {}, h('b', {}, 'The sitting cannot be opened now. '), got.body?.detail || 'There is no connection. ',
        h('button', { class: 'btn small', type: 'button', onclick: () => this.enter() }, 'Try again'))));
      return;
    }
    this.show(got.body);
    setInterval(() => this.present(), PRESENCE_SECONDS * 1000);
  }

  show(seat) {
    const before = this.seat;
    this.seat = seat;
    this.time.told(seat.secondsLeft, seat.paused);
    if (seat.messages) {
      this.messages.show(seat.messages);
    }
    if (!before) {
      this.actions = h('div', { class: 'row' });
      fill(this.host, h('div', { class: 'seathead' }, h('div', {}, h('h1', {}, seat.sitting.title), h('p', { class: 's t2' }, seat.sitting.countsFor)),
        h('span', { class: 'grow' }), this.time.badge, this.actions), this.time.warning, this.messages.element, this.said, this.body);
    }
    if (before?.state !== seat.state || seat.state === 'waiting' || before?.paused !== seat.paused || before?.released.marks !== seat.released.marks) {
      this.draw();
    }
  }

  draw() {
    fill(this.said, this.seat.paused ? 'The sitting is paused. Your time stands still; what you save meanwhile is kept.' : '');
    if (this.seat.state === 'waiting') {
      this.waiting();
    } else if (this.seat.state === 'submitted') {
      this.time.stop();
      this.time.badge.hidden = true;
      fill(this.actions);
      fill(this.time.warning);
      showResult(this.body, this.api, this.base, this.seat, this.page.certificate);
    } else if (!this.paper) {
      this.work();
    }
  }

  waiting() {
    const { sitting, extra } = this.seat;
    const open = new Date(this.seat.serverTime) >= new Date(sitting.opensAt);
    const over = sitting.endedAt || (sitting.closesAt && new Date(this.seat.serverTime) > new Date(sitting.closesAt));
    const more = [extra.minutes ? `${extra.minutes} minutes` : '', extra.percent ? `${extra.percent} %` : ''].filter(Boolean).join(' and ');
    const start = h('button', { class: 'btn primary', type: 'button', disabled: !open || this.seat.paused, onclick: () => this.start() }, 'Start now');
    fill(this.body, h('section', { class: 'panel pad seatintro' }, h('h2', {}, 'Before you start'), h('dl', { class: 'dl' },
      [['Opens', at(sitting.opensAt)], ['Start by', sitting.closesAt ? at(sitting.closesAt) : 'any time'], ['Time', `${sitting.minutes} minutes${more ? `, and ${more} extra for you` : ''}`]]
        .flatMap(([name, text]) => [h('dt', {}, name), h('dd', {}, text)])),
    h('p', {}, 'Your time runs from the moment you start. Every change is saved at once; if this computer or the connection fails, sign in anywhere and go on with everything that was saved.'),
    over ? h('p', { role: 'alert' }, 'The sitting is over.') : h('div', { class: 'row' }, start, open ? null : h('span', { class: 's t2' }, 'It is not open yet. This page follows the server and lets you start in time.'))));
  }

  async start() {
    const got = await this.api.call('POST', `${this.base}/start`);
    if (got.status === 200) {
      this.show(got.body);
    } else {
      fill(this.said, got.body?.detail || 'There is no connection. Nothing was started; try again.');
    }
  }

  async work() {
    const got = await this.api.call('GET', `${this.base}/paper`);
    if (got.status !== 200) {
      fill(this.said, got.body?.detail || 'There is no connection. The paper is fetched again in a moment.');
      setTimeout(() => this.work(), 3000);
      return;
    }
    this.paper = got.body;
    this.answers = new Answers(this.api, this.base, this.page.candidate, (number, kept) => this.saved(number, kept));
    this.parts = new Parts((number) => this.go(number));
    this.place = h('section', { class: 'panel seatplace', 'aria-label': 'Part' });
    fill(this.actions, this.answers.status.badge, h('button', { class: 'btn primary', type: 'button', onclick: () => this.handIn() }, 'Hand in'));
    fill(this.body, this.answers.status.panel, h('details', { class: 'seatrules' }, h('summary', {}, 'Instructions'), h('p', {}, this.paper.instructions || 'There are no further instructions.')),
      h('div', { class: 'seatwork' }, this.parts.element, this.place));
    const wanted = Number(sessionStorage.getItem(this.placeKey()));
    this.go(this.paper.items.some((item) => item.number === wanted) ? wanted : this.paper.items[0].number);
  }

  async go(number) {
    this.current = number;
    sessionStorage.setItem(this.placeKey(), String(number));
    this.parts.show(this.paper, number);
    const item = this.item(number);
    const section = this.paper.sections[item.section];
    const flag = h('button', { class: 'btn small', type: 'button', 'aria-pressed': String(item.flagged), onclick: () => this.flag() }, icon('flag'), item.flagged ? 'Flagged' : 'Flag', ' ', keys('Alt+M'));
    const content = h('div', { class: 'seatcontent' });
    fill(this.place, h('div', { class: 'panel-h row wrap' }, h('h2', { tabindex: '-1' }, `Part ${number} of ${this.paper.items.length}`), h('span', { class: 's t2' }, section.name), h('span', { class: 'grow' }), flag),
      section.instructions ? h('p', { class: 's pad' }, section.instructions) : null, content, h('div', { class: 'row seatsteps' },
        h('button', { class: 'btn', type: 'button', onclick: () => this.step(-1) }, 'Back ', keys('Alt+P')), h('button', { class: 'btn', type: 'button', onclick: () => this.step(1) }, 'Next ', keys('Alt+N'))));
    if (item.kind === 'exercise') {
      fill(content, h('p', {}, h('b', {}, item.title)), h('p', { class: 's t2' }, item.version ? `Saved ${item.version} times, last ${at(item.savedAt)}.` : 'Not begun.'),
        h('a', { class: 'btn primary', href: `desk/${item.attempt}` }, 'Open on the coding desk'));
      return;
    }
    this.asked = ask(content, item.question, item.answer || {}, (answer) => this.answers.changed(answer));
    this.answers.asked = this.asked;
    this.asked.lock(true);
    const answer = await this.answers.open(number, this.asked);
    if (this.current === number && answer !== null) {
      this.asked.set(answer);
      this.asked.lock(false);
    }
    this.place.querySelector('h2').focus({ preventScroll: true });
  }

  placeKey() {
    return `leadterm-part-${this.page.candidate}`;
  }

  item(number) {
    return this.paper.items.find((item) => item.number === number);
  }

  saved(number, kept) {
    if (kept) {
      Object.assign(this.item(number), { answer: JSON.parse(kept.text), answered: kept.text !== '{}' });
      this.parts.show(this.paper, this.current);
    }
  }

  step(by) {
    this.go(this.parts.beside(this.current, by));
  }

  async flag() {
    const item = this.item(this.current);
    const got = await this.api.call('PUT', `${this.base}/flags/${item.number}`, { flagged: !item.flagged });
    if (got.status === 200) {
      item.flagged = got.body.flagged;
      this.parts.show(this.paper, this.current);
      const button = this.place.querySelector('[aria-pressed]');
      button.setAttribute('aria-pressed', String(item.flagged));
      fill(button, icon('flag'), item.flagged ? 'Flagged' : 'Flag', ' ', ...keys('Alt+M'));
    } else {
      fill(this.said, got.body?.detail || 'The flag could not be kept: there is no connection.');
    }
  }

  async handIn() {
    await this.answers.flush();
    const got = await this.api.call('GET', `${this.base}/submission`);
    if (got.status !== 200) {
      fill(this.said, got.body?.detail || 'There is no connection. Nothing was handed in; try again.');
      return;
    }
    confirmHandIn(got.body, (number) => this.go(number), async () => {
      if (!await this.answers.flush()) {
        return 'The last change is not saved yet, so nothing was handed in.';
      }
      const done = await this.api.call('POST', `${this.base}/submission`);
      if (done.status !== 200) {
        return done.body?.detail || 'There is no connection. Nothing was handed in; try again.';
      }
      this.show(done.body);
      return '';
    });
  }

  /** Tells the server that somebody is here, and hears what has become of the time. */
  async present() {
    if (this.seat.state === 'submitted') {
      return;
    }
    if (this.time.left() === 0 && this.answers) {
      await this.answers.flush();
    }
    const got = this.seat.state === 'open' ? await this.api.call('POST', `${this.base}/presence`, { unsaved: this.answers ? !this.answers.isSaved() : false })
      : await this.api.call('GET', this.base);
    if (got.status === 200) {
      this.show(got.body);
    } else if (got.status === 401) {
      this.answers?.status.signedOut();
    }
  }

  pressed(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || this.seat?.state !== 'open' || !this.paper || document.querySelector('dialog[open]')) {
      return;
    }
    const act = { n: () => this.step(1), p: () => this.step(-1), m: () => this.flag() }[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  }
}
