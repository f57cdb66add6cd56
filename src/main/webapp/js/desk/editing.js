import { openMenu } from './dialogs.js';

const LISTS = { icd10: 'Diagnoses', opcs4: 'Procedures' };

/** What is done to the rows of the answer, by key, menu, search or book. */
export class Editing {
  constructor(desk) {
    this.desk = desk;
    this.answer = desk.answer;
    this.replacing = null;
  }

  /** Opens find-a-code, to add a code or to replace a row's. */
  find(classification, replacing = null) {
    this.desk.hideBook();
    this.replacing = replacing;
    const row = replacing && this.answer.find(replacing).row;
    this.desk.find.open(classification, row ? `Enter replaces ${row.code}` : '');
  }

  /** A code was found: it replaces the row it was looked for, or comes last in its list. */
  take(classification, code) {
    const { desk } = this;
    const id = this.replacing;
    this.replacing = null;
    desk.trail.note('taken', classification, code, [code]);
    if (id && this.answer.find(id)?.classification === classification) {
      this.answer.replace(id, code);
      desk.find.clear();
      desk.book.say(`${code} is in its place.`);
      desk.focusRow(id);
      return;
    }
    desk.row = this.answer.add(desk.episode, classification, code);
    desk.find.clear();
    if (desk.book.isOpen) {
      desk.book.say(`${code} added to ${LISTS[classification]}, at ${this.answer.find(desk.row).at + 1}.`);
    } else {
      desk.find.input.focus();
    }
  }

  leaveFind() {
    const { desk } = this;
    this.replacing = null;
    const episode = this.answer.episodes[desk.episode];
    desk.focusRow(desk.row && this.answer.find(desk.row) ? desk.row : episode[desk.find.classification].at(-1)?.id);
  }

  /** Links the words selected in the notes to a row. */
  link(id) {
    const passage = this.desk.notes.selected();
    const place = id && this.answer.find(id);
    if (!passage || !place) {
      this.desk.find.purpose.textContent = passage ? 'Choose a code first, then Alt+L links the selected text to it.' : 'Select the words in the notes first, then Alt+L links them to the chosen code.';
      return;
    }
    this.answer.set(id, 'evidence', [...place.row.evidence, passage]);
  }

  menu(button, id) {
    const { at, list, row } = this.answer.find(id);
    const entries = [at > 0 && ['Move up', 'Alt+↑', () => this.move(id, -1)], at < list.length - 1 && ['Move down', 'Alt+↓', () => this.move(id, 1)],
      at > 0 && ['Make primary', '', () => { this.answer.place(id, 0); this.desk.focusRow(id); }], ['Change code', 'Enter', () => this.change(id)],
      this.desk.references.book && ['Open in the code book', 'Alt+K', () => { this.desk.focusRow(id); this.desk.openBook(); }],
      ['Link selected text', 'Alt+L', () => this.link(id)], row.evidence.length > 0 && ['Unlink evidence', '', () => this.answer.set(id, 'evidence', [])],
      ['Remove', 'Del', () => this.remove(id)]];
    openMenu(button, entries.filter(Boolean));
  }

  move(id, step) {
    this.answer.place(id, this.answer.find(id).at + step);
    this.desk.focusRow(id);
  }

  change(id) {
    this.find(this.answer.find(id).classification, id);
  }

  remove(id) {
    const { classification } = this.answer.find(id);
    const next = this.answer.remove(id);
    if (next) {
      this.desk.focusRow(next);
    } else {
      this.find(classification);
    }
  }
}
