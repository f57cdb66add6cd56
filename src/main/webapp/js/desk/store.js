/**
 * Keeps the answer safe: every change is saved at once, one save at a time, each naming the version it is based on.
 * Only what the server acknowledged counts as saved; until then a copy lies in this browser and is sent again.
 *
 * States told to the listener: {kind: saved|saving|retrying|conflict|ended|signedOut|refused, ...}.
 */
export class Store {
  /** @param paths where the answer is read and saved, when it is not an attempt's */
  constructor(api, attempt, canonical, onState, paths = { read: `/attempts/${attempt}`, save: `/attempts/${attempt}/answer` }) {
    this.api = api;
    this.paths = paths;
    this.attempt = attempt;
    this.canonical = canonical;
    this.onState = onState;
    this.draftKey = `leadterm-draft-${attempt}`;
    this.wanted = null;
    this.sending = false;
    this.failures = 0;
    this.stopped = false;
  }

  /** The attempt as stored; a draft that this browser still holds is offered, unsaved. */
  async open() {
    const got = await this.api.call('GET', this.paths.read);
    if (got.status !== 200) {
      return { status: got.status };
    }
    this.acknowledge(got.body.version, got.body.savedAt, got.body.receipt, this.canonical(got.body.answer));
    const draft = this.draft();
    const unsaved = draft && (got.body.state || 'open') === 'open' && draft.answer !== this.acknowledged.text;
    if (!unsaved) {
      this.forgetDraft();
    }
    return { status: 200, attempt: got.body, draft: unsaved ? JSON.parse(draft.answer) : null, draftBase: unsaved ? draft.base : null };
  }

  acknowledge(version, savedAt, receipt, text) {
    this.acknowledged = { version, savedAt, receipt, text };
  }

  draft() {
    try {
      return JSON.parse(localStorage.getItem(this.draftKey));
    } catch (unreadable) {
      return null;
    }
  }

  forgetDraft() {
    localStorage.removeItem(this.draftKey);
  }

  /** The answer has changed. */
  changed(json) {
    this.wanted = JSON.stringify(json);
    if (this.wanted === this.acknowledged.text && !this.sending && !this.stopped) {
      this.wanted = null;
      this.forgetDraft();
      this.onState({ kind: 'saved', ...this.acknowledged });
      return;
    }
    try {
      localStorage.setItem(this.draftKey, JSON.stringify({ base: this.acknowledged.version, answer: this.wanted }));
    } catch (full) {
      // The copy in this browser is a second line of defence; the save itself goes on.
    }
    if (!this.stopped) {
      this.send();
    }
  }

  isSaved() {
    return this.wanted === null && !this.sending;
  }

  async send() {
    clearTimeout(this.timer);
    if (this.sending || this.wanted === null) {
      return;
    }
    this.sending = true;
    const text = this.wanted;
    this.onState({ kind: 'saving' });
    const got = await this.api.call('PUT', this.paths.save, text, { 'If-Match': `"${this.acknowledged.version}"` });
    this.sending = false;
    if (got.status === 200) {
      this.failures = 0;
      this.acknowledge(got.body.version, got.body.savedAt, got.body.receipt, text);
      if (this.wanted === text) {
        this.wanted = null;
        this.forgetDraft();
        this.onState({ kind: 'saved', ...this.acknowledged });
      } else {
        this.send();
      }
    } else {
      await this.failed(got, text);
    }
  }

  async failed(got, text) {
    if (got.status === 412) {
      await this.overtaken(text);
    } else if (got.status === 409) {
      this.stopped = true;
      this.onState({ kind: 'ended', detail: got.body?.detail });
    } else if (got.status === 401) {
      this.stopped = true;
      this.onState({ kind: 'signedOut' });
    } else if (got.status === 0 || got.status >= 500) {
      this.failures += 1;
      const seconds = Math.min(15, 2 ** (this.failures - 1));
      this.onState({ kind: 'retrying', seconds });
      this.timer = setTimeout(() => this.send(), seconds * 1000);
    } else {
      const problems = (got.body?.problems || []).map((problem) => `${problem.where}: ${problem.text}`);
      this.onState({ kind: 'refused', detail: [got.body?.detail, ...problems].filter(Boolean).join(' ') });
    }
  }

  /** Another tab has gone on, or our own save arrived although its answer did not. */
  async overtaken(text) {
    const got = await this.api.call('GET', this.paths.read);
    if (got.status !== 200) {
      await this.failed({ status: got.status === 412 ? 0 : got.status, body: got.body }, text);
      return;
    }
    const stored = this.canonical(got.body.answer);
    if (stored === text) {
      this.acknowledge(got.body.version, got.body.savedAt, got.body.receipt, stored);
      this.wanted = this.wanted === text ? null : this.wanted;
      if (this.wanted === null) {
        this.forgetDraft();
        this.onState({ kind: 'saved', ...this.acknowledged });
      } else {
        this.send();
      }
    } else if ((got.body.state || 'open') !== 'open') {
      this.stopped = true;
      this.onState({ kind: 'ended', detail: 'It was handed in from elsewhere.' });
    } else {
      this.stopped = true;
      this.onState({ kind: 'conflict', theirs: got.body });
    }
  }

  /** After a conflict: go on from the stored answer. */
  takeTheirs(theirs) {
    this.stopped = false;
    this.wanted = null;
    this.forgetDraft();
    this.acknowledge(theirs.version, theirs.savedAt, theirs.receipt, this.canonical(theirs.answer));
    this.onState({ kind: 'saved', ...this.acknowledged });
  }

  /** After a conflict: save this desk's answer over the stored one, knowingly. */
  keepMine(theirs, json) {
    this.stopped = false;
    this.acknowledge(theirs.version, theirs.savedAt, theirs.receipt, this.canonical(theirs.answer));
    this.changed(json);
  }

  /** Hands in what is acknowledged; whatever is not saved yet is saved first. */
  async handIn() {
    for (let tries = 0; !this.isSaved() && tries < 60 && !this.stopped; tries += 1) {
      this.send();
      await new Promise((resolve) => { setTimeout(resolve, 200); });
    }
    if (!this.isSaved()) {
      return { status: -1, body: { detail: 'The last change is not saved yet, so nothing was handed in.' } };
    }
    return this.api.call('POST', `/attempts/${this.attempt}/submission`, undefined, { 'If-Match': `"${this.acknowledged.version}"` });
  }
}
