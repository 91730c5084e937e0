/** Draws a page of units: the filters, the units found, and links to other pages. */

import { html, nothing } from "lit-html";
import { messages } from "./graphql.js";
import { unitTable } from "./unit-table.js";
import { addressOf, isFiltered } from "./view.js";
import { counted, words } from "./words.js";

const KINDS = [
  "MONITORING_LOCATION",
  "WELL",
  "BEACH",
  "EQUIPMENT",
  "PROCESS_LINE",
  "STORAGE_VESSEL",
  "PRODUCT_LOT",
  "SITE",
  "OTHER",
];
const STATUSES = ["PLANNED", "ACTIVE", "SUSPENDED", "RETIRED"];

export function page(state, actions) {
  return html`
    ${filters(state.view, actions)}
    <div class="found" aria-busy=${state.loading}>
      <p role="status">${found(state)}</p>
      ${chosenOrganization(state, actions)}
    </div>
    ${results(state, actions)} ${foot(state)}
  `;
}

function filters(view, actions) {
  return html`
    <form role="search" aria-label="Filter the units" @submit=${actions.submit}>
      <label>
        Code or name
        <input
          type="search"
          name="text"
          autocomplete="off"
          spellcheck="false"
          placeholder="Part of a code or a name"
          .value=${view.text}
          @input=${actions.type}
        />
      </label>
      ${choice("Kind", "kind", KINDS, view, actions)} ${choice("Status", "status", STATUSES, view, actions)}
    </form>
  `;
}

function choice(label, name, constants, view, actions) {
  return html`
    <label>
      ${label}
      <select name=${name} @change=${actions.choose}>
        <option value="" .selected=${!view[name]}>Any</option>
        ${constants.map(
          (each) => html`<option value=${each} .selected=${view[name] === each}>${words(each)}</option>`,
        )}
      </select>
    </label>
  `;
}

function found({ view, units, failure, loading }) {
  if (failure) {
    return nothing;
  }
  if (!units) {
    return loading ? "Loading the units…" : nothing;
  }
  return (units.totalCount === null ? "Units" : counted(units.totalCount, "unit")) + (isFiltered(view) ? " found" : "");
}

function chosenOrganization({ view, units }, actions) {
  const name = units?.nodes[0]?.organization.name ?? view.organization;
  return view.organization
    ? html`<a class="chip" href=${addressOf(view, { organization: "" })} @click=${actions.follow}>
        <span>${name}</span><span aria-hidden="true">×</span><span class="unseen">: show every organization</span>
      </a>`
    : nothing;
}

function results(state, actions) {
  if (state.failure) {
    return failed(state, actions);
  }
  if (!state.units) {
    return nothing;
  }
  return state.units.nodes.length
    ? [incomplete(state.errors), unitTable(state, actions), pager(state, actions)]
    : nothingFound(state.view, actions);
}

/** Reports what is missing on an incomplete page: the first error stands for all, which would fill the page. */
function incomplete(errors) {
  const [first, ...others] = messages(errors);
  return first
    ? html`<article class="notice" role="alert">
        <h2>Some figures are missing</h2>
        <p>${first}${others.length ? ` (${others.length} more like this)` : ""}</p>
      </article>`
    : nothing;
}

function failed({ failure, loading }, actions) {
  return html`
    <article class="notice" role="alert">
      <h2>The units can't be shown</h2>
      <p>${failure.message}</p>
      <p>
        <button type="button" aria-busy=${loading} @click=${actions.retry}>Try again</button>
        <a href="./" @click=${actions.follow}>Show all units</a>
      </p>
    </article>
  `;
}

function nothingFound(view, actions) {
  return isFiltered(view)
    ? html`<article class="notice">
        <h2>No units match these filters</h2>
        <p>Change or remove a filter. <a href="./" @click=${actions.follow}>Show all units</a></p>
      </article>`
    : html`<article class="notice">
        <h2>No units yet</h2>
        <p>Units appear here after the first import of a programme's export.</p>
      </article>`;
}

function pager({ view, units: { pageInfo } }, actions) {
  const earlier = pageInfo.hasPreviousPage && addressOf(view, { before: pageInfo.startCursor });
  const later = pageInfo.hasNextPage && addressOf(view, { after: pageInfo.endCursor });
  return html`
    <nav class="pager" aria-label="Pages of units">
      ${step("Previous", "prev", earlier, actions)} ${step("Next", "next", later, actions)}
    </nav>
  `;
}

/** A link to the next or previous page. It stays in place without such a page, so that it keeps the focus. */
function step(label, rel, address, actions) {
  return html`<a
    role="link"
    rel=${rel}
    href=${address || nothing}
    aria-disabled=${address ? nothing : "true"}
    tabindex=${address ? nothing : "-1"}
    @click=${actions.turn}
    >${label}</a
  >`;
}

function foot({ cost }) {
  return cost
    ? html`<p class="cost">
        This view is one GraphQL query and cost ${counted(cost.statements, "SQL statement")}, however many units there
        are.
      </p>`
    : nothing;
}
