/** Sends one query to the server's GraphQL endpoint, and requests its cost. */

const endpoint = new URL("../graphql", import.meta.url);

/** An error message of the server or the network instead of data. */
export class Failure extends Error {}

/** The response, perhaps partial: a failed field is null and has an error. Throws a Failure if there is no data. */
export async function ask(query, variables, signal) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query, variables, extensions: { explain: true } }),
    signal,
  }).catch((reason) => {
    throw signal.aborted ? reason : new Failure("The server can't be reached. Check your connection and try again.");
  });
  const answer = await response.json().catch(() => ({}));
  const errors = answer.errors ?? [];
  if (errors.length && Object.values(answer.data ?? {}).every((field) => field === null)) {
    throw new Failure(messages(errors).join(" "));
  }
  if (!answer.data) {
    throw new Failure(`The server answered with status ${response.status}.`);
  }
  return { ...answer, errors };
}

/** The messages of the errors, without duplicates. */
export function messages(errors) {
  return [...new Set(errors.map((error) => error.message))];
}

/** Whether the field at a path is null because it or one of its parents failed. */
export function hasFailed(errors, path) {
  return errors.some((error) => error.path?.every((step, i) => step === path[i]));
}
