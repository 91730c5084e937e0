package org.samplewell.graphql.http;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.regex.Pattern;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.operation.QueriesOnly;

/** Keeps mutations out of requests by a method that must change nothing, such as GET: links and images send those. */
public final class SafeMethod {

    private static final int LONGEST = 10_000;
    private static final Pattern NOT_QUERY = Pattern.compile("mutation|subscription");

    private SafeMethod() {}

    /**
     * Refuses a mutation by its text alone, before anybody asks whether it is valid; a document too long for a URL is left to
     * {@link QueriesOnly}.
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
