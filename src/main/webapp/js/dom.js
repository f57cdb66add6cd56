/** Small helpers to build elements; text is always text, never markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'class') {
      element.className = value;
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const PATHS = {
  tick: 'M5 12.5l4.5 4.5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  warn: 'M12 4l9 16H3zM12 10v5M12 17.5v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5M12 8v.1',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-4-4',
  plus: 'M12 5v14M5 12h14',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
  grip: 'M9 6h.1M15 6h.1M9 12h.1M15 12h.1M9 18h.1M15 18h.1',
  star: 'M12 4l2.4 5 5.4.7-4 3.8 1 5.4L12 16.300l-4.800 2.600 1-5.400-4-3.800 5.400-.7z',
  speech: 'M4 5h16v11H10l-4 4v-4H4z',
  book: 'M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  upload: 'M12 16V5M7 10l5-5 5 5M5 19h14',
};

/** A line icon; decoration only, the word beside it says the same. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** Key caps, "Alt+I" as two of them. */
export function keys(combination) {
  return combination.split('+').flatMap((key, index) => (index ? [' ', h('kbd', {}, key)] : [h('kbd', {}, key)]));
}

/** Puts these elements inside, in this order; those already in place are not touched and keep their focus. */
export function arrange(element, children) {
  children.forEach((child, at) => {
    if (element.children[at] !== child) {
      element.insertBefore(child, element.children[at] || null);
    }
  });
  while (element.children.length > children.length) {
    element.lastElementChild.remove();
  }
}

/** Replaces everything inside. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}
