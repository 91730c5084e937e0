package org.samplewell.graphql.http;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.field.Classification;
import org.samplewell.graphql.operation.Wording;

/** Converts an execution's result into the JSON of the response. Every error gets a code. */
public final class Answer {

    /** graphql-java's own limits. It checks them before ours, but they are much higher. */
    private static final Set<ValidationErrorType> TOO_LARGE =
            Set.of(ValidationErrorType.MaxQueryDepthExceeded, ValidationErrorType.MaxQueryFieldsExceeded);

    private Answer() {}

    static Map<String, Object> of(ExecutionResult result) {
        var answer = new LinkedHashMap<String, Object>(result.toSpecification());
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(Answer::coded).toList());
        }
        return answer;
    }

    /** The answer to a request that failed before GraphQL. */
    static Map<String, Object> of(HttpProblem problem) {
        return error(problem.sentence(), problem.code());
    }

    /** The answer to a request that failed unexpectedly. */
    static Map<String, Object> failed(String message) {
        return error(message, ErrorCode.INTERNAL);
    }

    private static Map<String, Object> error(String message, ErrorCode code) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name()))));
    }

    private static Map<String, Object> coded(GraphQLError error) {
        var coded = new LinkedHashMap<String, Object>(error.toSpecification());
        coded.put("message", Wording.of(error));
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code(error).name());
        if (error.getExtensions() != null) {
            error.getExtensions().forEach(extensions::putIfAbsent);
        }
        coded.put("extensions", extensions);
        return coded;
    }

    /** The code of an error, from our code or from graphql-java. */
    static ErrorCode code(GraphQLError error) {
        if (error.getErrorType() instanceof Classification ours) {
            return ours.code();
        }
        if (error instanceof ValidationError validation && TOO_LARGE.contains(validation.getValidationErrorType())) {
            return ErrorCode.LIMIT_EXCEEDED;
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.INVALID_SYNTAX;
        }
        return error.getErrorType() == ErrorType.DataFetchingException
                ? ErrorCode.INTERNAL
                : ErrorCode.VALIDATION_FAILED;
    }
}
