const BATCH = 50;
const MOST_WAITING = 300;
const MOST_CODES = 60;
const WORTH_SENDING = 8;
const LONGEST_TEXT = 200;
/** Milliseconds. */
const REST = 1200;
const LAZY = 15000;

/** What is looked up on the way: kept with the attempt, sent when nothing else waits, and never in the way of a save. */
export class Trail {
  constructor(api, attempt, onKept) {
    this.api = api;
    this.path = `/attempts/${attempt}/trail`;
    this.onKept = onKept;
    this.waiting = [];
    this.desk = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.number = 0;
    this.last = '';
    this.onHide = () => { if (document.visibilityState === 'hidden') { this.leave(); } };
    document.addEventListener('visibilitychange', this.onHide);
  }

  /** One entry; the same again right after says nothing new. */
  note(kind, classification, words, codes = []) {
    const text = words.slice(0, LONGEST_TEXT);
    const what = `${kind} ${classification} ${text}`;
    if (kind !== 'search') {
      this.rested();
    }
    if (this.stopped || !text || (what === this.last && kind !== 'taken')) {
      return;
    }
    this.last = what;
    this.number += 1;
    this.waiting.push({ id: `${this.desk}-${String(this.number).padStart(5, '0')}`, at: new Date().toISOString(), kind, classification, text, codes: [...new Set(codes)].slice(0, MOST_CODES) });
    this.waiting.splice(0, this.waiting.length - MOST_WAITING);
    this.timer ||= setTimeout(() => this.flush(), LAZY);
  }

  /** Words in a search box count when typing rests, or when something is done with what they found. */
  searched(classification, words, codes) {
    clearTimeout(this.typing);
    this.resting = () => this.note('search', classification, words, codes);
    this.typing = setTimeout(() => this.rested(), REST);
  }

  rested() {
    clearTimeout(this.typing);
    const note = this.resting;
    this.resting = null;
    note?.();
  }

  /** The answer was saved: a good moment, when there is enough to be worth it. */
  saved() {
    if (this.waiting.length >= WORTH_SENDING) {
      this.flush();
    }
  }

  /** Sends what waits; what could not be sent waits for the next time. */
  async flush(keepalive = false) {
    clearTimeout(this.timer);
    this.timer = null;
    const entries = this.waiting.slice(0, BATCH);
    if (!entries.length || this.stopped || (this.sending && !keepalive)) {
      return;
    }
    this.sending = true;
    const got = await this.api.call('POST', this.path, { entries }, {}, keepalive);
    this.sending = false;
    if (got.status === 200) {
      this.waiting = this.waiting.filter((entry) => !entries.includes(entry));
      this.onKept(got.body.entries);
      if (this.waiting.length) {
        await this.flush();
      }
    } else if (got.status !== 0 && got.status < 500) {
      this.stopped = true;
      this.waiting = [];
    }
  }

  /** Whatever is not sent yet goes off although the page goes away. */
  leave() {
    this.rested();
    this.flush(true);
  }

  close() {
    document.removeEventListener('visibilitychange', this.onHide);
    this.leave();
  }
}
