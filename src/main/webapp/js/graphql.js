/** Asks the server's GraphQL endpoint one question, and what it cost. */

const endpoint = new URL("../graphql", import.meta.url);

/** What the server, or the way to it, had to say instead of an answer. */
export class Failure extends Error {}

/** The answer, perhaps in part: a field that failed is null and has an error. A Failure when nothing came at all. */
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
  const errors = answer.errors ?? [];
  if (errors.length && Object.values(answer.data ?? {}).every((field) => field === null)) {
    throw new Failure(messages(errors).join(" "));
  }
  if (!answer.data) {
    throw new Failure(`The server answered with status ${response.status}.`);
  }
  return { ...answer, errors };
}

/** What the errors say, each sentence once. */
export function messages(errors) {
  return [...new Set(errors.map((error) => error.message))];
}

/** Whether the field at a path is null because it, or what holds it, failed. */
export function hasFailed(errors, path) {
  return errors.some((error) => error.path?.every((step, i) => step === path[i]));
}
