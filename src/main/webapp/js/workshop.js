/** What the workshop's page does in the browser: the last selection in a document, the lists of codes found, keys, focus. */
window.leadtermWorkshop = (() => {
  const PAUSE = 600;
  const fold = (text) => text.replace(/\s+/g, ' ').trim();
  let last = { text: '', occurrence: 1, source: false };

  /** Words selected, and which of their occurrences they are. */
  function counted(text, before, source) {
    const words = fold(text);
    const there = before.replace(/\s+/g, ' ');
    let occurrence = 1;
    for (let at = words ? there.indexOf(words) : -1; at >= 0; at = there.indexOf(words, at + words.length)) {
      occurrence += 1;
    }
    return { text: words, occurrence, source };
  }

  /** The words of a range without the letters of evidence. */
  function plain(range) {
    const copy = range.cloneContents();
    copy.querySelectorAll('.ev').forEach((letter) => letter.remove());
    return copy.textContent;
  }

  function remember() {
    const active = document.activeElement;
    if (active && active.matches('textarea.notetext')) {
      if (active.selectionEnd > active.selectionStart) {
        last = counted(active.value.slice(active.selectionStart, active.selectionEnd), active.value.slice(0, active.selectionStart), true);
      }
      return;
    }
    const chosen = document.getSelection();
    const note = chosen.rangeCount && chosen.toString().trim() ? chosen.getRangeAt(0).commonAncestorContainer : null;
    const element = note && (note.nodeType === Node.ELEMENT_NODE ? note : note.parentElement).closest('.documentspane .note-doc');
    if (element) {
      const range = chosen.getRangeAt(0);
      const before = document.createRange();
      before.setStart(element, 0);
      before.setEnd(range.startContainer, range.startOffset);
      last = counted(plain(range), plain(before), false);
    }
  }

  /** Arrows walk through the codes found, Enter takes one or what was typed, Escape leaves. */
  function inCodeField(event) {
    const input = event.target.closest && event.target.closest('.codefield input');
    if (!input) {
      return;
    }
    const list = input.parentElement.querySelector('.found');
    const options = list && !list.hidden ? [...list.querySelectorAll('[role=option]')] : [];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length) {
        event.preventDefault();
        const next = (at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length;
        options.forEach((option, number) => option.setAttribute('aria-selected', String(number === next)));
        input.setAttribute('aria-activedescendant', options[next].id);
        options[next].scrollIntoView({ block: 'nearest' });
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (at >= 0) {
        options[at].click();
      } else {
        input.dispatchEvent(new CustomEvent('workshop-take', { detail: input.value }));
      }
    } else if (event.key === 'Escape' && options.length) {
      event.stopPropagation();
      list.hidden = true;
    }
  }

  /** A code that was typed and left is taken as it was typed, where there is a code already or it looks like one. */
  function left(event) {
    const field = event.target.closest && event.target.closest('.codefield');
    if (field && !field.classList.contains('adding') && event.target.matches('input') && !field.contains(event.relatedTarget)) {
      event.target.dispatchEvent(new CustomEvent('workshop-take', { detail: event.target.value }));
    }
  }

  /** A pause in typing counts as a change, so that little is lost with a closed window. */
  function typed(event) {
    const field = event.target;
    if (field.matches('textarea, input:not([type=checkbox]):not([type=file])') && !field.closest('.codefield')) {
      clearTimeout(field.pause);
      field.pause = setTimeout(() => field.dispatchEvent(new Event('change', { bubbles: true })), PAUSE);
    }
  }

  function open(view) {
    if (view.hasKeys) {
      return;
    }
    view.hasKeys = true;
    view.addEventListener('keydown', inCodeField);
    view.addEventListener('focusout', left);
    view.addEventListener('input', typed);
    view.addEventListener('input', (event) => {
      const list = event.target.closest('.codefield') && event.target.closest('.codefield').querySelector('.found');
      if (list) {
        list.hidden = false;
        event.target.removeAttribute('aria-activedescendant');
      }
    });
    document.addEventListener('selectionchange', remember);
    document.addEventListener('keydown', function keys(event) {
      if (!view.isConnected) {
        document.removeEventListener('keydown', keys);
        document.removeEventListener('selectionchange', remember);
      } else if (event.altKey && !event.ctrlKey && event.code === 'KeyL') {
        event.preventDefault();
        remember();
        const button = view.querySelector('#take-selection');
        if (button) {
          button.click();
        }
      } else if (event.altKey && !event.ctrlKey && event.code === 'KeyI') {
        event.preventDefault();
        const add = view.querySelector('.adding input');
        if (add) {
          add.focus();
        }
      }
    });
  }

  /** The field of that name, when it has been laid out. */
  function focus(view, target) {
    setTimeout(() => {
      const field = document.getElementById(target);
      if (field && view.contains(field)) {
        field.scrollIntoView({ block: 'nearest' });
        field.focus();
      }
    }, 30);
  }

  return { open, focus, selection: () => last };
})();
