import { Store } from '../desk/store.js';
import { Status } from '../desk/status.js';

const canonical = (answer) => JSON.stringify(answer || {});

/** The answer of one question, kept by the desk's own rules for saving. One store lives for each question that was opened. */
export class Answers {
  constructor(api, base, candidate, onSaved) {
    this.api = api;
    this.base = base;
    this.candidate = candidate;
    this.onSaved = onSaved;
    this.stores = new Map();
    this.status = new Status();
  }

  /** Shows a part that the server gave; answers with the answer to go on from, an unsaved one of this browser first. */
  async open(number, asked) {
    const known = this.stores.get(number);
    if (known && !known.stopped) {
      this.current = known;
      this.say(known, known.last || { kind: 'saved', ...known.acknowledged });
      return JSON.parse(known.wanted ?? known.acknowledged.text);
    }
    const store = new Store(this.api, `${this.candidate}-${number}`, canonical, (state) => this.told(number, state),
      { read: `${this.base}/items/${number}`, save: `${this.base}/questions/${number}/answer` });
    this.stores.set(number, store);
    this.current = store;
    this.asked = asked;
    const opened = await store.open();
    if (opened.status !== 200) {
      this.stores.delete(number);
      this.told(number, { kind: opened.status === 401 ? 'signedOut' : 'retrying', seconds: 5 });
      return null;
    }
    this.told(number, { kind: 'saved', ...store.acknowledged });
    if (opened.draft) {
      store.changed(opened.draft);
      return opened.draft;
    }
    return opened.attempt.answer;
  }

  changed(answer) {
    this.current.changed(answer);
  }

  /** Everything that this browser still holds is acknowledged. */
  isSaved() {
    return [...this.stores.values()].every((store) => store.isSaved());
  }

  /** Sends what is not saved yet, and waits for a while. */
  async flush() {
    for (let tries = 0; !this.isSaved() && tries < 60; tries += 1) {
      this.stores.forEach((store) => { if (!store.stopped) { store.send(); } });
      await new Promise((resolve) => { setTimeout(resolve, 250); });
    }
    return this.isSaved();
  }

  told(number, state) {
    const store = this.stores.get(number);
    if (store) {
      store.last = state;
    }
    if (state.kind === 'saved') {
      this.onSaved(number, store ? store.acknowledged : null);
    }
    if (store === this.current || !store) {
      this.say(store, state);
    }
  }

  say(store, state) {
    const { status } = this;
    switch (state.kind) {
      case 'saved': status.saved(state); break;
      case 'saving': status.saving(); break;
      case 'retrying': status.retrying(state.seconds); break;
      case 'signedOut': status.signedOut(); break;
      case 'ended': status.ended(state.detail, window.location.href); break;
      case 'conflict':
        status.conflict(state.theirs, () => { store.takeTheirs(state.theirs); this.asked.set(state.theirs.answer); },
          () => store.keepMine(state.theirs, this.asked.answer()));
        break;
      default: status.refused(state.detail);
    }
  }
}
