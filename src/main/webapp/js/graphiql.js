/** Opens GraphiQL for this server's endpoint, with three example queries. Every response includes its cost. */

import { EXAMPLES } from "./examples.js";

const endpoint = new URL("../graphql", import.meta.url);

async function fetcher(asked, { headers } = {}) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
    body: JSON.stringify({ ...asked, extensions: { explain: true } }),
  });
  return response.json();
}

const { React, ReactDOM, GraphiQL } = globalThis;
const draw = React.createElement;

const home = draw(
  "a",
  { className: "home", href: "../" },
  draw("img", { src: "../images/samplewell.svg", alt: "", width: 22, height: 22 }),
  "Samplewell",
);

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  draw(
    GraphiQL,
    { fetcher, defaultTabs: EXAMPLES.map((query) => ({ query })), defaultEditorToolsVisibility: false },
    draw(GraphiQL.Logo, null, home),
  ),
);
