/** Example queries, each in its own tab of GraphiQL. */

export const EXAMPLES = [
  `# Fifty units, each with its organization, how many of its samples are published,
# and the ten newest of them with their results and analytes.
# It takes six SQL statements for 50 units and also for 200: see extensions.explain in the response.
query FiftyUnits {
  units(first: 50) {
    nodes {
      code
      name
      organization { name }
      published: sampleCount(filter: { status: [PUBLISHED] })
      samples(filter: { status: [PUBLISHED] }, first: 10) {
        nodes {
          code
          collectedAt
          results {
            analyte { name fraction speciation }
            value
            text
            uom
            detectionCondition
            detectionLimit
            flag
          }
        }
      }
    }
  }
}
`,
  `# The newest samples, with only those results that are outside or close to their limits.
query BeyondTheLimits {
  samples(first: 20, filter: { status: [PUBLISHED] }) {
    totalCount
    nodes {
      code
      collectedAt
      unit { code name kind }
      results(filter: { flag: [OUT_OF_SPEC, WARNING] }) {
        analyte { name }
        value
        uom
        flag
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`,
  `# The same relation twice with different filters: each gets its own SQL statement.
query DoneAndWaiting {
  units(first: 20, filter: { status: [ACTIVE] }) {
    nodes {
      code
      done: samples(filter: { status: [PUBLISHED] }, first: 3) {
        nodes { code collectedAt }
      }
      waiting: samples(filter: { status: [REGISTERED, RECEIVED, TO_BE_VERIFIED] }, first: 3) {
        nodes { code collectedAt status }
      }
    }
  }
}
`,
];
