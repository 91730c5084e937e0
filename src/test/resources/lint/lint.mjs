/** Runs graphql-eslint's rules for schemas and for Relay over schema.graphql and prints what they find as JSON. */
import { readFileSync } from "node:fs";
import graphql from "@graphql-eslint/eslint-plugin";
import { Linter } from "eslint";

const schema = readFileSync("schema.graphql", "utf8");
const { "schema-recommended": recommended, "schema-relay": relay } = Object.fromEntries(
  Object.entries(graphql.configs).map(([name, config]) => [name.replace("flat/", ""), config.rules]),
);
const found = new Linter().verify(schema, {
  files: ["**/*.graphql"],
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "./schema.graphql" } } },
  plugins: { "@graphql-eslint": graphql },
  rules: { ...recommended, ...relay },
}, "schema.graphql");
console.log(JSON.stringify(found.map(({ ruleId, message, line }) => ({ ruleId, message, line }))));
