package org.samplewell.settings;

import java.time.Duration;

/**
 * The limits of an operation, and who may see what it costs.
 *
 * @param deadline the longest that an operation may take
 * @param deadlineRoles other deadlines for callers with these roles, such as {@code LAB_MANAGER=120,VIEWER=10}
 * @param statementsBudget the most statements that an operation may send
 * @param statementsEnforced whether an operation over that budget fails; if not, a warning is logged
 * @param limitsRoles other limits for callers with these roles, such as {@code LAB_MANAGER.places=5000000}
 * @param depthMax the most levels of fields
 * @param fieldsMax the most fields, with fragments spread out
 * @param aliasesMax the most fields that may have an alias
 * @param costMax the most places that the response may have, by estimate
 * @param placesMax the most places that the response may have
 * @param answerMaxBytes the largest response in bytes, before it is compressed
 * @param errorsMax the most fields that may fail before the operation is ended
 * @param tokensMax the most tokens of a document
 * @param tokenMaxLength the longest token of a document, in characters
 * @param directivesMax the most directives of a document
 * @param variablesTextMax the longest text in the variables, in characters
 * @param variablesListMax the most elements of a list in the variables
 * @param variablesDepthMax the deepest nesting of lists and objects in the variables
 * @param largeCost the estimated cost above which an operation waits for its turn among large ones
 * @param largeMax the most large operations that run at once
 * @param explain who may see what an operation costs: {@code true}, {@code false}, or roles
 * @param documentsCached approximate bytes of parsed documents that are kept; 0 keeps none
 */
public record OperationSettings(
        Duration deadline,
        String deadlineRoles,
        int statementsBudget,
        boolean statementsEnforced,
        String limitsRoles,
        int depthMax,
        int fieldsMax,
        int aliasesMax,
        long costMax,
        long placesMax,
        long answerMaxBytes,
        int errorsMax,
        int tokensMax,
        int tokenMaxLength,
        int directivesMax,
        int variablesTextMax,
        int variablesListMax,
        int variablesDepthMax,
        long largeCost,
        int largeMax,
        String explain,
        int documentsCached) {

    /** Reads these settings; the reader collects their problems. */
    static OperationSettings read(SettingReader reader) {
        return new OperationSettings(
                reader.seconds("samplewell.deadline", 30, 1, 86_400),
                reader.text("samplewell.deadline.roles", ""),
                reader.whole("samplewell.statements.budget", 50, 1, 100_000),
                reader.flag("samplewell.statements.enforced", true),
                reader.text("samplewell.limits.roles", ""),
                reader.whole("samplewell.depth.max", 25, 1, 150),
                reader.whole("samplewell.fields.max", 2000, 1, 1_000_000),
                reader.whole("samplewell.aliases.max", 500, 1, 1_000_000),
                reader.large("samplewell.cost.max", 10_000_000L, 1, 1_000_000_000_000_000L),
                reader.large("samplewell.places.max", 1_000_000L, 1, 1_000_000_000L),
                reader.large("samplewell.answer.max-bytes", 50_000_000L, 1000, 1_000_000_000_000L),
                reader.whole("samplewell.errors.max", 1000, 1, 1_000_000),
                reader.whole("samplewell.tokens.max", 10_000, 1, 1_000_000),
                reader.whole("samplewell.token.max-length", 2000, 1, 1_000_000),
                reader.whole("samplewell.directives.max", 200, 0, 1_000_000),
                reader.whole("samplewell.variables.text-max", 20_000, 1, 20_000_000),
                reader.whole("samplewell.variables.list-max", 5000, 1, 1_000_000),
                reader.whole("samplewell.variables.depth-max", 20, 1, 90),
                reader.large("samplewell.large.cost", 200_000L, 0, 1_000_000_000_000_000L),
                reader.whole("samplewell.large.max", 2, 1, 10_000),
                reader.text("samplewell.explain", "true"),
                reader.whole("samplewell.documents.cached", 10_000_000, 0, 2_000_000_000));
    }
}
