// A platform that speaks SCORM and does what real ones were seen to do: a commit may fail, and what stood in it may count as
// sent all the same.

/** `state` outlives a page. In it: `values` that have arrived, `fails` (so many commits to come), `mode`, `unread` (gives ""
 *  for what is not a text). */
export function scorm(is12, state) {
  const core = is12 ? 'cmi.core.' : 'cmi.';
  const now = { ...state.values };
  const sent = { ...state.values };
  const calls = [];
  state.values ||= {};
  const api = {
    Initialize: () => 'true',
    GetValue: (name) => {
      if (name === `${core}${is12 ? 'lesson_mode' : 'mode'}`) return state.mode || 'normal';
      if (state.unread && name !== 'cmi.suspend_data') return '';
      return now[name] ?? (/status$/.test(name) ? state.status || (is12 ? 'not attempted' : 'unknown') : '');
    },
    SetValue: (name, value) => { now[name] = value; return 'true'; },
    Commit: () => {
      const gone = state.fails > 0 && state.fails--;
      for (const [name, value] of Object.entries(now)) {
        if (sent[name] === value) continue;
        // As Moodle does with 1.2: it counts as sent before it is known whether it arrives.
        if (is12 || !gone) sent[name] = value;
        if (!gone) state.values[name] = value;
      }
      return gone ? 'false' : 'true';
    },
    [is12 ? 'Finish' : 'Terminate']: () => api.Commit(),
  };
  const outer = {};
  for (const [name, act] of Object.entries(api)) {
    outer[(is12 ? 'LMS' : '') + name] = (...given) => { calls.push([name, ...given]); return act(...given); };
  }
  return { around: { [is12 ? 'API' : 'API_1484_11']: outer }, calls };
}
