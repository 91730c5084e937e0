/** Turns values of the schema into text for people. */

/** An enum's constant as words: TO_BE_VERIFIED reads "To be verified". */
export function words(constant) {
  const text = constant.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A count with its noun, such as "1 unit" or "1,204 units". */
export function counted(count, noun) {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export function number(value) {
  return value.toLocaleString("en");
}

/** A time as it was given: only the date if only the day is known, otherwise the local time of its own zone. */
export function givenTime(time, precision, zone) {
  if (precision === "DAY") {
    return time;
  }
  const [date, clock, offset] = time.match(/^([^T]+)T([\d:]+)(?:\.\d+)?(.+)$/).slice(1);
  const exact = precision === "SECOND" ? clock.padEnd(8, ":00") : clock.slice(0, 5);
  return `${date} ${exact} ${zone ?? zoneOf(offset)}`;
}

function zoneOf(offset) {
  return offset === "Z" ? "UTC" : offset;
}
