/** The REST API as one person's desk calls it. Nothing here retries: who calls knows what a failure means. */
export class Api {
  constructor(base, token) {
    this.base = base;
    this.token = token;
  }

  /** Answers {status, body}; status 0 when no answer came. What is to arrive though the page is left is kept alive. */
  async call(method, path, body, headers = {}, keepalive = false) {
    const options = { method, keepalive, cache: 'no-store', headers: { Authorization: `Bearer ${this.token}`, ...headers } };
    if (body !== undefined) {
      options.headers['Content-Type'] = 'application/json';
      options.body = typeof body === 'string' ? body : JSON.stringify(body);
    }
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), 20000);
    try {
      const answer = await fetch(this.base + path, { ...options, signal: limit.signal });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : null };
    } catch (unreachable) {
      return { status: 0, body: null };
    } finally {
      clearTimeout(timer);
    }
  }
}
