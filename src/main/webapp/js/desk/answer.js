/**
 * The answer on the desk: rows with a local id, in order, per episode and classification; every change can be undone.
 * Its JSON is that of the API: a code with nothing else is a bare string.
 */
export class Answer {
  constructor(episodes) {
    this.count = episodes;
    this.past = [];
    this.nextId = 1;
    this.load({ episodes: [] });
    this.listeners = [];
  }

  /** An answer's text in the one form that all desks give it, whoever wrote it. */
  static canonical(episodes, json) {
    const answer = new Answer(episodes);
    answer.load(json);
    return JSON.stringify(answer.toJson());
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  /** Takes over an answer as the server gave it; nothing to undo before it. */
  load(json) {
    this.past = [];
    this.episodes = Array.from({ length: this.count }, (_, index) => {
      const given = (json.episodes || [])[index] || {};
      return { icd10: this.rows(given.icd10), opcs4: this.rows(given.opcs4), query: given.query || '' };
    });
  }

  rows(codes = []) {
    return codes.map((code) => this.row(typeof code === 'string' ? { code } : code));
  }

  row(code) {
    return { id: this.nextId++, code: code.code, confidence: code.confidence || null, date: code.date || null, evidence: code.evidence || [] };
  }

  toJson() {
    const upTo = this.episodes.reduce((found, e, i) => (e.icd10.length || e.opcs4.length || e.query ? i : found), -1);
    return { episodes: this.episodes.slice(0, upTo + 1).map((episode) => ({
      icd10: episode.icd10.map(given), opcs4: episode.opcs4.map(given), ...(episode.query ? { query: episode.query } : {}) })) };
  }

  /** One change that can be undone; changes of the same kind to one text in a row are undone together. */
  change(kind, edit) {
    const before = JSON.stringify(this.episodes);
    edit();
    if (JSON.stringify(this.episodes) === before) {
      return;
    }
    if (!kind.startsWith('query') || this.past.at(-1)?.kind !== kind) {
      this.past.push({ kind, before });
    }
    this.listeners.forEach((listener) => listener(kind));
  }

  undo() {
    const last = this.past.pop();
    if (!last) {
      return false;
    }
    this.episodes = JSON.parse(last.before);
    this.listeners.forEach((listener) => listener('undo'));
    return true;
  }

  find(id) {
    for (const [index, episode] of this.episodes.entries()) {
      for (const classification of ['icd10', 'opcs4']) {
        const at = episode[classification].findIndex((row) => row.id === id);
        if (at >= 0) {
          return { episode: index, classification, at, row: episode[classification][at], list: episode[classification] };
        }
      }
    }
    return null;
  }

  add(episode, classification, code, after) {
    const row = this.row({ code });
    this.change('add', () => {
      const list = this.episodes[episode][classification];
      const at = after ? list.findIndex((one) => one.id === after) : -1;
      list.splice(at >= 0 ? at + 1 : list.length, 0, row);
    });
    return row.id;
  }

  replace(id, code) {
    this.change('replace', () => { this.find(id).row.code = code; });
  }

  remove(id) {
    const place = this.find(id);
    this.change('remove', () => place.list.splice(place.at, 1));
    return place.list[Math.min(place.at, place.list.length - 1)]?.id || null;
  }

  /** Moves to an index within its list. */
  place(id, index) {
    const place = this.find(id);
    const to = Math.max(0, Math.min(place.list.length - 1, index));
    this.change('move', () => place.list.splice(to, 0, place.list.splice(place.at, 1)[0]));
  }

  set(id, field, value) {
    this.change(field, () => { this.find(id).row[field] = value; });
  }

  setQuery(episode, text) {
    this.change(`query${episode}`, () => { this.episodes[episode].query = text; });
  }
}

function given(row) {
  const rest = {};
  if (row.date) { rest.date = row.date; }
  if (row.confidence) { rest.confidence = row.confidence; }
  if (row.evidence.length) { rest.evidence = row.evidence; }
  return Object.keys(rest).length ? { code: row.code, ...rest } : row.code;
}
