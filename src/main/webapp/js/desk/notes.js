import { h } from '../dom.js';

/** The case notes as tabbed documents, with the passages that codes were linked to. */
export class Notes {
  constructor(documents) {
    this.documents = documents;
    this.tabs = documents.map((document, index) => h('button', {
      role: 'tab', id: `tab-${document.id}`, type: 'button', 'aria-controls': 'note', tabindex: -1, onclick: () => this.show(index) },
    document.title, h('span', { class: 'n', hidden: true })));
    this.article = h('div', { class: 'scroll note-doc', id: 'note', role: 'tabpanel', tabindex: 0, lang: 'en-GB' });
    this.list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Documents', onkeydown: (event) => this.arrow(event) }, this.tabs);
    this.element = h('section', { class: 'pane notes', 'aria-label': 'Case notes' }, this.list, this.article);
    this.passages = [];
    this.show(0);
  }

  show(index) {
    if (index < 0 || index >= this.documents.length) {
      return;
    }
    this.current = index;
    this.tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', at === index);
      tab.tabIndex = at === index ? 0 : -1;
    });
    this.article.setAttribute('aria-labelledby', this.tabs[index].id);
    this.tabs[index].scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.paint();
    this.article.scrollTop = 0;
  }

  arrow(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step && !event.altKey) {
      this.show((this.current + step + this.documents.length) % this.documents.length);
      this.tabs[this.current].focus();
      event.preventDefault();
    }
  }

  /** Shows passages as marks: [{in, quote, letter, style}]. */
  mark(passages) {
    this.passages = passages;
    this.documents.forEach((document, index) => {
      const count = passages.filter((passage) => passage.in === document.id).length;
      const badge = this.tabs[index].querySelector('.n');
      badge.hidden = count === 0;
      badge.textContent = count;
      badge.title = `${count} linked`;
    });
    const top = this.article.scrollTop;
    this.paint();
    this.article.scrollTop = top;
  }

  paint() {
    const document = this.documents[this.current];
    this.article.innerHTML = document.html;
    for (const passage of this.passages.filter((one) => one.in === document.id)) {
      markPassage(this.article, passage);
    }
  }

  /** Brings a passage into view. */
  reveal(passage) {
    this.show(this.documents.findIndex((document) => document.id === passage.in));
    this.article.querySelector(`[data-letter="${passage.letter}"]`)?.scrollIntoView({ block: 'center' });
  }

  /** What is selected in the notes: {in, quote}, or null. */
  selected() {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !this.article.contains(selection.getRangeAt(0).commonAncestorContainer)) {
      return null;
    }
    const copy = selection.getRangeAt(0).cloneContents();
    copy.querySelectorAll('.ev').forEach((letter) => letter.remove());
    const quote = copy.textContent.replace(/\s+/g, ' ').trim();
    return quote ? { in: this.documents[this.current].id, quote } : null;
  }
}

/** Wraps the passage's words, wherever they lie among inline elements; white space counts as one blank. */
function markPassage(root, passage) {
  const wanted = passage.quote.replace(/\s+/g, ' ').trim();
  const places = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node.parentElement.closest('.ev') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT) });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.data.length; at += 1) {
      const blank = /\s/.test(node.data[at]);
      if (!blank || !text.endsWith(' ')) {
        text += blank ? ' ' : node.data[at];
        places.push([node, at]);
      }
    }
  }
  const from = text.indexOf(wanted);
  if (from < 0) {
    return;
  }
  const pieces = new Map();
  for (const [node, at] of places.slice(from, from + wanted.length)) {
    const piece = pieces.get(node) || [at, at];
    pieces.set(node, [Math.min(piece[0], at), Math.max(piece[1], at)]);
  }
  let first = true;
  for (const [node, [start, end]] of pieces) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end + 1);
    const mark = h('mark', { class: passage.style, 'data-letter': passage.letter });
    range.surroundContents(mark);
    if (first) {
      mark.prepend(h('span', { class: 'ev', 'aria-hidden': 'true' }, passage.letter));
      first = false;
    }
  }
}

