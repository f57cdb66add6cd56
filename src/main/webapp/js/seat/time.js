import { h, fill, icon } from '../dom.js';

const WARNINGS = [[900, '15 minutes left.'], [300, 'Five minutes left.'], [60, 'One minute left. Everything that shows as saved is handed in when the time is over.']];

/** Time left as the server says it, counted down here between two answers of the server. It never ends anything by itself. */
export class TimeLeft {
  constructor() {
    this.badge = h('span', { class: 'seattime', 'aria-live': 'off' });
    this.warning = h('div', { class: 'seatwarning', role: 'status' });
    this.timer = setInterval(() => this.show(), 500);
  }

  /** Seconds left, or null where there is no limit or the clock stands. */
  told(seconds, paused) {
    this.ends = seconds === null || paused ? null : performance.now() + seconds * 1000;
    this.standing = paused ? seconds : null;
    this.paused = paused;
    this.show();
  }

  left() {
    return this.ends === null || this.ends === undefined ? null : Math.max(0, Math.ceil((this.ends - performance.now()) / 1000));
  }

  show() {
    const left = this.left();
    if (this.paused) {
      fill(this.badge, icon('clock'), h('b', {}, this.standing === null ? 'Paused' : `Paused at ${clock(this.standing)}`));
    } else if (left === null) {
      fill(this.badge, icon('clock'), 'No time limit');
    } else {
      fill(this.badge, icon('clock'), h('b', {}, clock(left)), ' left');
      this.badge.classList.toggle('soon', left <= 300);
      this.warn(left);
    }
  }

  /** Calm, and once each. */
  warn(left) {
    const due = WARNINGS.filter(([seconds]) => left <= seconds).pop();
    if (due && left > 0 && this.warned !== due[0]) {
      if (this.warned !== undefined || left > due[0] - 30) {
        fill(this.warning, due[1]);
      }
      this.warned = due[0];
    }
  }

  stop() {
    clearInterval(this.timer);
  }
}

export function clock(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const moment = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export function at(instant) {
  return moment.format(new Date(instant));
}

const POLL_SECONDS = 15;

/** Follows the time of a sitting at the desk of one of its parts, and tells the server that somebody is there. */
export class PartTime extends TimeLeft {
  /**
   * @param unsaved whether the desk holds something that is not acknowledged
   * @param onSeat is told the candidate's place as the server has it
   */
  constructor(api, seat, unsaved, onSeat) {
    super();
    Object.assign(this, { api, seat, unsaved, onSeat });
    this.poll = setInterval(() => this.ask(), POLL_SECONDS * 1000);
  }

  async ask() {
    const got = await this.api.call('POST', `${this.seat}/presence`, { unsaved: this.unsaved() });
    if (got.status === 200) {
      this.told(got.body.secondsLeft, got.body.paused);
      this.onSeat(got.body);
    }
  }

  stop() {
    super.stop();
    clearInterval(this.poll);
  }
}
