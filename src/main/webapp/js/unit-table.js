/** Units as a table, or as cards on narrow screens. Its roles keep it a table for assistive technology. */

import { html, nothing } from "lit-html";
import { hasFailed } from "./graphql.js";
import { addressOf } from "./view.js";
import { givenTime, number, words } from "./words.js";

export function unitTable({ view, loading, units, errors }, actions) {
  return html`
    <table role="table" class="units" aria-busy=${loading}>
      <caption class="unseen">
        Units by code, with their organization, published samples and latest sample
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Unit</th>
          <th role="columnheader" scope="col">Kind</th>
          <th role="columnheader" scope="col">Organization</th>
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col" class="number">Published</th>
          <th role="columnheader" scope="col">Latest sample</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${units.nodes.map((unit, i) => row(unit, (field) => hasFailed(errors, ["units", "nodes", i, field]), view, actions))}
      </tbody>
    </table>
  `;
}

function row(unit, isMissing, view, actions) {
  const { code, name } = unit.organization;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="code">${unit.code}</span>
        ${unit.name ? html`<span class="name">${unit.name}</span>` : nothing}
      </th>
      <td role="cell" data-label="Kind" class="kind">${words(unit.kind)}</td>
      <td role="cell" data-label="Organization">
        <a class="quiet" href=${addressOf(view, { organization: code })} @click=${actions.follow}>${name}</a>
      </td>
      <td role="cell" data-label="Status">
        <span class="state ${unit.status.toLowerCase()}">${words(unit.status)}</span>
      </td>
      <td role="cell" data-label="Published" class="number">${isMissing("published") ? missing() : number(unit.published)}</td>
      <td role="cell" data-label="Latest sample">${isMissing("latestSample") ? missing() : latest(unit.latestSample)}</td>
    </tr>
  `;
}

function missing() {
  return html`<span class="none"><span aria-hidden="true">–</span><span class="unseen">Not available</span></span>`;
}

function latest(sample) {
  return sample
    ? html`<span class="latest"
        ><span class="code">${sample.code}</span> · ${words(sample.status)}
        <span class="when">${taken(sample)}</span></span
      >`
    : html`<span class="none">None yet</span>`;
}

function taken({ collectedAt, collectedPrecision, collectedZone }) {
  return collectedAt
    ? html`<time datetime=${collectedAt}>${givenTime(collectedAt, collectedPrecision, collectedZone)}</time>`
    : "Not collected yet";
}
