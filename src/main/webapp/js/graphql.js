/** Asks the server's GraphQL endpoint one question, and what it cost. */

const endpoint = new URL("../graphql", import.meta.url);

/** What the server, or the way to it, had to say instead of an answer. */
export class Failure extends Error {}

/** The data and the extensions of the answer; a Failure when there is none or it is not whole. */
export async function ask(query, variables, signal) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query, variables, extensions: { explain: true } }),
    signal,
  }).catch((reason) => {
    throw signal.aborted ? reason : new Failure("The server can't be reached.");
  });
  const answer = await response.json().catch(() => ({}));
  if (answer.errors?.length) {
    throw new Failure(answer.errors.map((error) => error.message).join(" "));
  }
  if (!answer.data) {
    throw new Failure(`The server answered with status ${response.status}.`);
  }
  return answer;
}
