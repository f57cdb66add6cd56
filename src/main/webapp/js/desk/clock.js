const IDLE_SECONDS = 300;
const REPORT_SECONDS = 20;

/** Working time: counts while the desk is in view and somebody is at it, and is told to the server. */
export class WorkClock {
  constructor(api, attempt, seconds, show) {
    this.api = api;
    this.attempt = attempt;
    this.seconds = seconds;
    this.unreported = 0;
    this.lastTouch = Date.now();
    this.show = show;
    for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll']) {
      document.addEventListener(kind, () => { this.lastTouch = Date.now(); }, { capture: true, passive: true });
    }
    this.timer = setInterval(() => this.tick(), 1000);
    show(this.seconds);
  }

  tick() {
    if (document.visibilityState !== 'visible' || Date.now() - this.lastTouch > IDLE_SECONDS * 1000) {
      return;
    }
    this.seconds += 1;
    this.unreported += 1;
    this.show(this.seconds);
    if (this.unreported >= REPORT_SECONDS) {
      this.report();
    }
  }

  async report() {
    const seconds = this.unreported;
    if (seconds === 0) {
      return;
    }
    this.unreported = 0;
    const got = await this.api.call('POST', `/attempts/${this.attempt}/time`, { seconds });
    if (got.status !== 200) {
      this.unreported += seconds;
    }
  }

  stop() {
    clearInterval(this.timer);
  }
}
