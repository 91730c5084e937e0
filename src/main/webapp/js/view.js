/** Reads a view of the units from the page's address: its filters and the cursor of its page. */

const FILTERS = ["text", "kind", "status", "organization"];
const PAGE = 25;

/** The view that the address describes. */
export function viewOf(address) {
  const asked = new URLSearchParams(address);
  return Object.fromEntries([...FILTERS, "after", "before"].map((name) => [name, asked.get(name) ?? ""]));
}

/** The address of the view with these changes. A changed filter starts at the first page. */
export function addressOf(view, changes) {
  const kept = FILTERS.map((name) => [name, view[name]]);
  const wanted = { ...Object.fromEntries(kept), ...changes };
  const given = Object.entries(wanted).filter(([, value]) => value);
  return given.length ? `?${new URLSearchParams(given)}` : "./";
}

export function isFiltered(view) {
  return FILTERS.some((name) => view[name]);
}

/** The view as the variables of its query. */
export function variablesOf(view) {
  const filter = {
    text: view.text || null,
    kind: view.kind ? [view.kind] : null,
    status: view.status ? [view.status] : null,
    organization: view.organization ? [view.organization] : null,
  };
  return view.before
    ? { filter, last: PAGE, before: view.before }
    : { filter, first: PAGE, after: view.after || null };
}
