package org.samplewell.graphql.http;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.regex.Pattern;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.operation.QueriesOnly;

/**
 * Rejects mutations that are sent with a method that must not change data, such as GET. Links and images can send GET.
 */
public final class SafeMethod {

    private static final int LONGEST = 10_000;
    private static final Pattern NOT_QUERY = Pattern.compile("mutation|subscription");

    private SafeMethod() {}

    /**
     * Rejects a mutation by its text alone, before validation. {@link QueriesOnly} checks documents that are too long
     * for a URL.
     */
    static void check(GraphqlRequest request) {
        var document = String.valueOf(request.query());
        if (document.length() <= LONGEST && NOT_QUERY.matcher(document).find() && isNoQuery(document, request)) {
            throw new HttpProblem(405, ErrorCode.METHOD_NOT_ALLOWED, QueriesOnly.MESSAGE);
        }
    }

    private static boolean isNoQuery(String document, GraphqlRequest request) {
        try {
            var operations = Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(each -> request.operationName() == null
                            || request.operationName().isEmpty()
                            || request.operationName().equals(each.getName()))
                    .toList();
            return operations.size() == 1 && operations.get(0).getOperation() != OperationDefinition.Operation.QUERY;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
