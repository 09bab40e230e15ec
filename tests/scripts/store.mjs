// A record store without a network, for cmi5's script: strict about the order of verbs and about one said twice, as players
// that check verbs and not ids are. What is held back is on its way until it is let through. (The store behind real requests,
// which checks statements in full, is `tests/lrs/`.)
export class Store {
  statements = []; // [verb, id], in the order in which they were taken.
  refused = [];
  document = null;
  held = []; // Requests on their way.
  holds = () => false; // Which requests are held back: (method, path) → whether.
  answers = () => 0; // Which are answered by a status of this kind and nothing else; 0: by none.
  data = { launchMode: 'Normal', moveOn: 'Completed', contextTemplate: { extensions: { session: 's' } } };
  session = [];

  /** A launch: the next session. Gives what its page's scripts reach. */
  launch(tab) {
    this.session = [];
    this.number = (this.number || 0) + 1;
    const given = new URLSearchParams({
      endpoint: 'https://store.example/xapi', fetch: `https://store.example/fetch?n=${this.number}`,
      actor: JSON.stringify({ account: { homePage: 'https://platform.example', name: '1' } }), registration: 'r', activityId: 'https://platform.example/a',
    });
    return { tab, search: `?${given}`, fetch: (address, how = {}) => this.fetch(address, how) };
  }

  fetch(address, { method = 'GET', body, keepalive }) {
    const url = new URL(address);
    const ask = { method, path: url.pathname.replace('/xapi/', ''), url, body, keepalive };
    return new Promise((resolve, reject) => {
      ask.through = () => {
        const [status, value] = this.answer(ask);
        resolve({ ok: status < 300, status, json: async () => value });
      };
      ask.fails = () => reject(new Error('network'));
      if (this.holds(method, ask.path, url)) this.held.push(ask);
      else ask.through();
    });
  }

  /** Lets through what was held. */
  let() {
    this.holds = () => false;
    this.held.splice(0).forEach((ask) => ask.through());
  }

  answer({ method, path, url, body }) {
    const status = this.answers(method, path);
    if (status) return [status];
    if (path.endsWith('fetch')) return [200, { 'auth-token': 't' }];
    if (path === 'agents/profile') return [404];
    if (path === 'activities/state') {
      if (url.searchParams.get('stateId') === 'LMS.LaunchData') return [200, this.data];
      if (method === 'PUT') {
        if (this.session.includes('terminated')) return this.refuse('a document after terminated');
        this.document = JSON.parse(body);
        return [204];
      }
      return this.document ? [200, this.document] : [404];
    }
    if (method === 'GET') {
      const found = this.statements.find(([, id]) => id === url.searchParams.get('statementId'));
      return found ? [200, { id: found[1] }] : [404];
    }
    return this.take([].concat(JSON.parse(body)));
  }

  take(statements) {
    const session = [...this.session];
    const ever = new Set(this.statements.map(([verb]) => verb));
    for (const one of statements) {
      const verb = one.verb.id.split('/').pop();
      const own = (one.context.contextActivities.category || []).length > 0;
      if (one.context.extensions.session !== 's') return this.refuse(`${verb} without the template`);
      if (verb !== 'initialized' && !session.includes('initialized')) return this.refuse(`${verb} before initialized`);
      if (session.includes('terminated')) return this.refuse(`${verb} after terminated`);
      if (own && session.includes(verb)) return this.refuse(`${verb} twice`);
      if (['completed', 'passed'].includes(verb) && ever.has(verb)) return this.refuse(`${verb} twice in a registration`);
      session.push(verb);
    }
    this.session = session;
    this.statements.push(...statements.map((one) => [one.verb.id.split('/').pop(), one.id]));
    return [200, statements.map((one) => one.id)];
  }

  refuse(why) {
    this.refused.push(why);
    return [403];
  }
}
