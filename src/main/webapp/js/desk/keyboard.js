import { showKeys } from './dialogs.js';

/** The keys of the desk; those of find-a-code and of the book are theirs. */
export class Keyboard {
  constructor(desk) {
    this.desk = desk;
    this.listener = (event) => this.key(event);
    document.addEventListener('keydown', this.listener);
  }

  close() {
    document.removeEventListener('keydown', this.listener);
  }

  key(event) {
    if (!this.desk.host.isConnected) {
      this.desk.close();
      return;
    }
    if (document.querySelector('dialog[open]')) {
      return;
    }
    const act = this.global(event) || this.desk.hints.key(event) || this.ofRow(event);
    if (act) {
      event.preventDefault();
      act();
    }
  }

  global(event) {
    const { desk } = this;
    const typing = event.target.matches('input, textarea, select');
    if (event.key === 'F2') {
      return () => desk.openFind(desk.find.classification);
    }
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      if (/^Digit[1-9]$/.test(event.code)) {
        return () => desk.notes.show(Number(event.code.slice(5)) - 1);
      }
      return { KeyI: () => desk.openFind('icd10'), KeyO: () => desk.openFind('opcs4'), KeyK: () => (desk.book.isOpen ? desk.closeBook() : desk.openBook()), KeyQ: () => desk.query.focus(),
        KeyL: () => desk.editing.link(desk.row), KeyM: () => desk.showEpisode((desk.episode + 1) % desk.page.episodes.length), KeyS: () => desk.handIn(),
        KeyC: desk.row && (() => this.confidence()) }[event.code];
    }
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !(typing && event.target.value && event.target.type !== 'date' && !event.target.matches('select'))) {
      return () => desk.answer.undo();
    }
    return event.key === '?' && !typing ? showKeys : null;
  }

  confidence() {
    document.querySelector(`.desk [data-row="${this.desk.row}"] .conf`)?.focus();
  }

  ofRow(event) {
    const item = event.target.closest?.('[data-row]');
    if (!item) {
      return null;
    }
    const { editing } = this.desk;
    const id = Number(item.dataset.row);
    if (event.altKey && event.key === 'ArrowUp') {
      return () => editing.move(id, -1);
    }
    if (event.altKey && event.key === 'ArrowDown') {
      return () => editing.move(id, 1);
    }
    if (event.target !== item) {
      return event.key === 'Escape' ? () => item.focus() : null;
    }
    return { ArrowUp: () => this.step(item, -1), ArrowDown: () => this.step(item, 1), Delete: () => editing.remove(id), Enter: () => editing.change(id), F2: () => editing.change(id) }[event.key];
  }

  step(item, by) {
    const rows = [...this.desk.host.querySelectorAll('[data-row]')];
    rows[rows.indexOf(item) + by]?.focus();
  }
}
