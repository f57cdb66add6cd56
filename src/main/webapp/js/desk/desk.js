import { h, fill, keys } from '../dom.js';
import { Answer } from './answer.js';
import { Api } from './api.js';
import { Book } from './book.js';
import { WorkClock } from './clock.js';
import { Messages } from '../seat/messages.js';
import { PartTime } from '../seat/time.js';
import { confirmHandIn, showTrail } from './dialogs.js';
import { Editing } from './editing.js';
import { Find } from './find.js';
import { Hints } from './hints.js';
import { Keyboard } from './keyboard.js';
import { build } from './layout.js';
import { Notes } from './notes.js';
import { Rows } from './rows.js';
import { Status } from './status.js';
import { Store } from './store.js';
import { Trail } from './trail.js';

const SYSTEM = { icd10: 'ICD-10', opcs4: 'OPCS-4' };
/** Milliseconds that a hand-in waits for the list of look-ups. */
const LONGEST_WAIT = 1500;
const STYLES = ['ev-a', 'ev-b', 'ev-c', 'ev-d', 'ev-e', 'ev-f', 'ev-g'];

/** The coding desk: case notes on the left, the answer in the middle, find-a-code on the right. Shown in the element given. */
class Desk {
  constructor(host, page) {
    this.page = page;
    this.api = new Api('api/v1', page.token);
    this.answer = new Answer(page.episodes.length);
    this.status = new Status();
    this.store = new Store(this.api, page.attempt, (json) => Answer.canonical(page.episodes.length, json), (state) => this.saveState(state));
    this.notes = new Notes(page.documents);
    this.trail = new Trail(this.api, page.attempt, (entries) => { this.kept.textContent = `${entries === 1 ? '1 look-up is' : `${entries} look-ups are`} kept with this attempt, at no cost in marks. `; });
    this.references = { book: true, index: true, hints: true };
    this.editing = new Editing(this);
    const looking = { onTake: (classification, code) => this.editing.take(classification, code), onLook: (...entry) => this.trail.note(...entry), onSearch: (...search) => this.trail.searched(...search) };
    this.find = new Find(this.api, { ...looking, onLeave: () => this.editing.leaveFind() });
    this.book = new Book(this.api, { ...looking, onClose: () => this.closeBook() });
    this.hints = new Hints(this.api, () => this.renderRows(), this.answer);
    this.lists = { icd10: new Rows('icd10', 'Diagnoses', keys('Alt+I'), this), opcs4: new Rows('opcs4', 'Procedures', keys('Alt+O'), this) };
    this.episode = 0;
    this.row = null;
    this.messages = page.paper ? new Messages(this.api, page.seat) : null;
    this.timeLeft = page.paper ? new PartTime(this.api, page.seat, () => !this.store.isSaved(), (seat) => this.placed(seat)) : null;
    build(this, host);
    this.onUnload = (event) => { if (!this.store.isSaved()) { event.preventDefault(); } };
    this.keyboard = new Keyboard(this);
    window.addEventListener('beforeunload', this.onUnload);
    this.host = host;
  }

  async open() {
    const opened = await this.store.open();
    if (opened.status !== 200) {
      this.status.tell('error', 'The answer could not be read. ', h('button', { class: 'btn small', type: 'button', onclick: () => window.location.reload() }, 'Try again'));
      return;
    }
    if (opened.attempt.state !== 'open') {
      window.location.assign(this.page.paper || this.page.sheet);
      return;
    }
    this.work = new WorkClock(this.api, this.page.attempt, opened.attempt.secondsWorked, (seconds) => {
      this.clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    });
    this.allow(opened.attempt.references);
    this.answer.load(opened.draft || opened.attempt.answer);
    this.answer.onChange((kind) => this.changed(kind));
    this.status.saved(this.store.acknowledged);
    this.showEpisode(0);
    if (opened.draft && opened.draftBase === opened.attempt.version) {
      this.store.changed(this.answer.toJson());
    } else if (opened.draft) {
      this.store.wanted = JSON.stringify(this.answer.toJson());
      this.store.stopped = true;
      this.saveState({ kind: 'conflict', theirs: opened.attempt });
    }
    this.find.open('icd10', '', { preventScroll: true });
    this.timeLeft?.ask();
  }

  /** What the server says of the sitting that this is a part of. */
  placed(seat) {
    this.messages.show(seat.messages);
    if (seat.state === 'submitted') {
      this.timeLeft.stop();
      this.saveState({ kind: 'ended', detail: 'This sitting is handed in with everything that was saved.' });
    }
  }

  /** An assessment may close the book, the index or the hints. */
  allow(references = this.references) {
    this.references = references;
    this.find.allow(references);
    this.book.allow(references);
    this.toBook.hidden = !references.book && !references.index;
  }

  close() {
    this.keyboard.close();
    this.trail.close();
    window.removeEventListener('beforeunload', this.onUnload);
    this.work?.report();
    this.work?.stop();
    this.timeLeft?.stop();
  }

  /** Text fields save when typing rests; everything else saves at once. */
  changed(kind) {
    this.render();
    clearTimeout(this.typing);
    if (kind.startsWith('query')) {
      this.typing = setTimeout(() => this.store.changed(this.answer.toJson()), 500);
      this.store.wanted = JSON.stringify(this.answer.toJson());
      this.status.saving();
    } else {
      this.store.changed(this.answer.toJson());
    }
  }

  saveState(state) {
    const show = {
      saved: () => { this.status.saved(state); this.trail.saved(); }, saving: () => this.status.saving(), retrying: () => this.status.retrying(state.seconds),
      refused: () => this.status.refused(state.detail), signedOut: () => this.status.signedOut(), ended: () => this.status.ended(state.detail, this.page.paper || this.page.sheet, this.page.paper ? 'Back to the paper' : 'See the mark sheet'),
      conflict: () => this.status.conflict(state.theirs,
        () => { this.store.takeTheirs(state.theirs); this.answer.load(state.theirs.answer); this.render(); },
        () => { this.status.calm(); this.store.keepMine(state.theirs, this.answer.toJson()); }),
    };
    show[state.kind]();
  }

  showEpisode(index) {
    this.episode = index;
    this.row = null;
    [...this.episodes.children].forEach((tab, at) => tab.setAttribute('aria-selected', at === index));
    const { page } = this;
    this.sub.textContent = `${page.about} · ${page.episodes[index].told}`;
    this.render();
  }

  render() {
    const episode = this.answer.episodes[this.episode];
    this.passages = [];
    for (const row of [...episode.icd10, ...episode.opcs4]) {
      for (const evidence of row.evidence) {
        const at = this.passages.length;
        this.passages.push({ ...evidence, row: row.id, letter: String.fromCharCode(65 + (at % 26)) + (at > 25 ? Math.floor(at / 26) : ''), style: STYLES[at % STYLES.length] });
      }
    }
    this.renderRows();
    if (this.references.hints) {
      this.hints.check(episode);
    }
    this.notes.mark(this.passages);
    if (document.activeElement !== this.query) {
      this.query.value = episode.query;
    }
    const rows = [...episode.icd10, ...episode.opcs4];
    this.summary.textContent = `${rows.length} ${rows.length === 1 ? 'code' : 'codes'} · ${rows.filter((row) => !row.evidence.length).length} without evidence · ${rows.filter((row) => row.confidence === 'guess').length} guesses`;
  }

  /** Only the rows: what was focused stays so. */
  renderRows() {
    const episode = this.answer.episodes[this.episode];
    const focused = document.activeElement?.closest?.('[data-row]')?.dataset.row;
    for (const [classification, list] of Object.entries(this.lists)) {
      list.render(episode[classification], SYSTEM[classification]);
    }
    if (focused && !document.activeElement?.closest?.('[data-row]')) {
      this.focusRow(Number(focused));
    }
    fill(this.badges, this.hints.summary());
  }

  letters(row) {
    return this.passages.filter((passage) => passage.row === row.id);
  }

  openFind(classification) {
    this.editing.find(classification);
  }

  chosen(id) {
    this.row = id;
  }

  focusRow(id) {
    const place = id && this.answer.find(id);
    if (place) {
      this.lists[place.classification].focus(id);
    }
  }

  /** The book takes the place of find-a-code, at the code that is looked at: a row's, a hit's; else at the words typed, or where it was left. */
  openBook() {
    if (this.toBook.hidden) {
      return;
    }
    const from = document.activeElement;
    const row = from?.closest?.('[data-row]') && this.answer.find(Number(from.closest('[data-row]').dataset.row));
    const hit = this.find.options[this.find.chosen];
    this.cameFrom = from;
    this.find.element.hidden = true;
    this.host.classList.add('withbook');
    if (row) {
      this.book.open(row.classification, row.row.code);
    } else {
      this.book.open(this.find.classification, hit?.code, this.find.input.value.trim());
    }
  }

  hideBook() {
    this.book.close();
    this.host.classList.remove('withbook');
    this.find.element.hidden = false;
  }

  closeBook() {
    this.hideBook();
    (this.cameFrom?.isConnected && this.cameFrom !== document.body ? this.cameFrom : this.find.input).focus();
  }

  async showTrail() {
    await this.trail.flush();
    const got = await this.api.call('GET', `/attempts/${this.page.attempt}/trail`);
    showTrail(got.body?.items || this.trail.waiting);
  }

  handIn() {
    if (this.page.paper) {
      window.location.assign(this.page.paper);
      return null;
    }
    const dialog = confirmHandIn(this.answer.episodes, async () => {
      clearTimeout(this.typing);
      this.trail.rested();
      await Promise.race([this.trail.flush(), new Promise((resolve) => { setTimeout(resolve, LONGEST_WAIT); })]);
      await this.work?.report();
      const got = await this.store.handIn();
      if (got.status === 200) {
        window.location.assign(this.page.sheet);
        return '';
      }
      return got.body?.detail || 'There is no connection to the server, so nothing was handed in. Your answer is kept; try again.';
    });
    return dialog;
  }
}

/** Opens the desk in an element; called by the view. */
export function open(host, page) {
  host.desk?.close();
  host.desk = new Desk(host, page);
  host.desk.open();
}

/** Called by the view when it is left. */
export function close(host) {
  host.desk?.close();
}
