/** Keys of the code book's page: arrows in the contents and in the index, F2 to the index. What a key does, a click does too. */
export function open(view) {
  if (view.hasKeys) {
    return;
  }
  view.hasKeys = true;
  view.addEventListener('keydown', (event) => {
    const act = event.altKey || event.ctrlKey || event.metaKey ? null : inTree(event) || inList(event);
    if (act) {
      event.preventDefault();
      act();
    }
  });
  view.addEventListener('focusin', (event) => {
    const item = event.target.closest('[role=treeitem]');
    if (item) {
      rows(item.parentElement).forEach((row) => { row.tabIndex = row === item ? 0 : -1; });
    }
  });
  document.addEventListener('keydown', function toIndex(event) {
    if (!view.isConnected) {
      document.removeEventListener('keydown', toIndex);
      view.hasKeys = false;
    } else if (event.key === 'F2') {
      event.preventDefault();
      view.querySelector('#index-search').focus();
      view.querySelector('#index-search').select();
    }
  });
  new MutationObserver(() => reachable(view)).observe(view.querySelector('[role=tree]'), { childList: true, attributes: true, subtree: true, attributeFilter: ['aria-selected'] });
  reachable(view);
}

/** One row of the tree can be reached by Tab: the chosen one, or the first. */
function reachable(view) {
  const all = rows(view.querySelector('[role=tree]'));
  if (all.length && !all.some((row) => row.tabIndex === 0)) {
    (all.find((row) => row.getAttribute('aria-selected') === 'true') || all[0]).tabIndex = 0;
  }
}

function rows(tree) {
  return [...tree.querySelectorAll('[role=treeitem]')];
}

function inTree(event) {
  const item = event.target.closest('[role=treeitem]');
  if (!item) {
    const filter = event.target.closest('#contents-filter') && rows(event.target.closest('.contents'))[0];
    return filter && { ArrowDown: () => filter.focus(), Enter: () => filter.querySelector('a').click() }[event.key];
  }
  const all = rows(item.parentElement);
  const at = all.indexOf(item);
  const open = item.getAttribute('aria-expanded');
  const level = (row) => Number(row.getAttribute('aria-level'));
  return {
    ArrowDown: () => all[at + 1]?.focus(), ArrowUp: () => (all[at - 1] || document.getElementById('contents-filter')).focus(),
    Home: () => all[0].focus(), End: () => all.at(-1).focus(),
    ArrowRight: () => { if (open === 'false') { item.querySelector('.ch').click(); } else if (open) { all[at + 1]?.focus(); } },
    ArrowLeft: () => { if (open === 'true') { item.querySelector('.ch').click(); } else { all.slice(0, at).reverse().find((row) => level(row) < level(item))?.focus(); } },
    Enter: () => item.querySelector('a').click(),
  }[event.key];
}

function inList(event) {
  const pane = event.target.closest('.bookindex, .bookpage');
  const links = pane ? [...pane.querySelectorAll('.ix a, .grid a, .parts a')] : [];
  const at = links.indexOf(event.target.closest('a'));
  if (event.target.id === 'index-search') {
    return links.length ? { ArrowDown: () => links[0].focus(), Enter: () => links[0].click() }[event.key] : null;
  }
  return at < 0 ? null : { ArrowDown: () => links[at + 1]?.focus(), ArrowUp: () => (links[at - 1] || pane.querySelector('input, [tabindex]')).focus() }[event.key];
}
