import { render } from "lit-html";
import { ask, Failure, messages } from "./graphql.js";
import { page } from "./unit-page.js";
import { addressOf, variablesOf, viewOf } from "./view.js";

const PATIENCE_MS = 250;

const UNITS = `
  query Units($filter: UnitFilter, $first: Int, $after: String, $last: Int, $before: String) {
    units(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        code name kind status
        organization { code name }
        published: sampleCount(filter: {status: [PUBLISHED]})
        latestSample { code status collectedAt collectedPrecision collectedZone }
      }
    }
  }`;

/** Shows the units for the filters and the page in the address. Each view sends one query. */
class UnitList extends HTMLElement {
  #answer = {};
  #asking = new AbortController();
  #typing;

  connectedCallback() {
    this.replaceChildren();
    addEventListener("popstate", this.#show);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.#show);
    this.#asking.abort();
  }

  #show = async () => {
    clearTimeout(this.#typing);
    this.#asking.abort();
    const asking = (this.#asking = new AbortController());
    this.#draw(true);
    try {
      const { data, errors, extensions } = await ask(UNITS, variablesOf(viewOf(location.search)), asking.signal);
      this.#answer = { units: whole(data.units, errors), errors, cost: extensions?.explain };
    } catch (failure) {
      this.#answer = { failure };
    }
    if (!asking.signal.aborted) {
      this.#draw(false);
    }
  };

  #draw(loading) {
    render(page({ view: viewOf(location.search), loading, ...this.#answer }, this.#actions), this);
  }

  #actions = {
    /** Waits for a pause in typing. The Back button undoes everything that was typed in one step. */
    type: (event) => {
      const text = event.target.value;
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#go({ text }, true), PATIENCE_MS);
    },
    choose: (event) => this.#go({ [event.target.name]: event.target.value }),
    submit: (event) => event.preventDefault(),
    retry: () => this.#show(),
    follow: (event) => this.#follow(event),
    /** Shows another page and scrolls to its top. */
    turn: async (event) => {
      if (await this.#follow(event)) {
        this.scrollIntoView();
      }
    },
  };

  /** Follows a link within this page, unless a modifier key opens it elsewhere. Returns whether it did. */
  async #follow(event) {
    const { href } = event.currentTarget;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return false;
    }
    event.preventDefault();
    if (href) {
      await this.#visit(href);
    }
    return Boolean(href);
  }

  #go(changes, typed = false) {
    this.#visit(addressOf(viewOf(location.search), changes), typed);
  }

  #visit(address, typed = false) {
    const goesOn = typed && history.state?.typed;
    history[goesOn ? "replaceState" : "pushState"]({ typed }, "", address);
    return this.#show();
  }
}

/** Returns the units if they can be listed. Throws a Failure if the page has no rows. */
function whole(units, errors) {
  if (!units.nodes || !units.pageInfo) {
    throw new Failure(messages(errors).join(" "));
  }
  return units;
}

customElements.define("unit-list", UnitList);
