package org.samplewell.graphql.http;

import graphql.ExecutionResult;
import graphql.kickstart.servlet.GraphQLConfiguration;
import graphql.kickstart.servlet.GraphQLHttpServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.execution.OnError;
import org.samplewell.graphql.operation.Engine;
import org.samplewell.graphql.operation.Failures;
import org.samplewell.graphql.operation.QueriesOnly;
import org.samplewell.graphql.schema.Schema;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.settings.HttpSettings;

/**
 * GraphQL over HTTP. Everything is synchronous, because the request's thread carries transactions, security and scopes.
 */
@WebServlet("/graphql")
public class GraphqlServlet extends GraphQLHttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, POST, QUERY, OPTIONS";

    /** The methods that must not change data: GET, HEAD, and QUERY of RFC 10008. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "QUERY");

    @Inject
    transient Schema schema;

    @Inject
    transient Engine engine;

    @Inject
    transient RequestContext context;

    @Inject
    transient HttpSettings settings;

    @Inject
    transient Allowances allowances;

    @Inject
    transient PersistedQueries persisted;

    @Inject
    transient RequestScope scope;

    private transient KickstartAdapter adapter;
    private transient Answers answers;
    private transient Semaphore slowBodies;

    @Override
    public void init() {
        adapter = new KickstartAdapter(schema, context);
        answers = new Answers(adapter.json(), settings);
        slowBodies = new Semaphore(settings.bodiesMax());
    }

    /** The engine that runs the operations. */
    Engine engine() {
        return engine;
    }

    @Override
    protected GraphQLConfiguration getConfiguration() {
        return adapter.configuration();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Accept, Accept-Encoding");
        if (request.getMethod().equals("OPTIONS")) {
            sendMethods(response);
        } else {
            exchange(request, response);
        }
    }

    private void exchange(HttpServletRequest request, HttpServletResponse response) {
        var accepted = MediaTypes.accepted(request);
        var mediaType = accepted.orElse(MediaTypes.JSON);
        var statuses = Statuses.of(settings.httpStatuses(), mediaType);
        try {
            if (accepted.isEmpty()) {
                throw new HttpProblem(
                        HttpServletResponse.SC_NOT_ACCEPTABLE,
                        ErrorCode.BAD_REQUEST,
                        "Accept must allow application/graphql-response+json or application/json.");
            }
            answer(read(request), statuses, mediaType, request, response);
        } catch (HttpProblem e) {
            refuse(e, statuses, mediaType, request, response);
        } catch (IOException e) {
            log("The client closed the connection: " + e.getMessage());
        } catch (RuntimeException e) {
            var failure = Answer.failed(Failures.unexpected("the request", e));
            answers.send(request, response, 500, statuses.mediaType(500, mediaType), failure);
        }
    }

    private RequestBody body() {
        return new RequestBody(settings.requestMaxBytes(), settings.requestTime(), slowBodies);
    }

    private BatchRequest read(HttpServletRequest request) throws IOException {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> BatchRequest.of(GraphqlRequest.of(QueryString.parameters(request.getQueryString())));
            case "POST", "QUERY" ->
                BatchRequest.of(new StrictJson("The request").read(body().read(request)), settings.batchesMax());
            default ->
                throw new HttpProblem(
                        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                        ErrorCode.METHOD_NOT_ALLOWED,
                        "This method is not supported. Send queries with POST, GET or QUERY, and mutations with POST.");
        };
    }

    private void answer(
            BatchRequest batch,
            Statuses statuses,
            String mediaType,
            HttpServletRequest request,
            HttpServletResponse response) {
        var deadline = allowances.deadline(request, response);
        if (batch.isArray()) {
            var each = batch.requests().stream().map(asked -> inTurn(asked, deadline, request, response));
            answers.send(request, response, HttpServletResponse.SC_OK, MediaTypes.JSON, each.iterator());
            return;
        }
        var result = run(batch.requests().get(0), deadline, request, response);
        var status = statuses.of(result);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "POST");
        }
        answers.send(request, response, status, statuses.mediaType(status, mediaType), Answer.of(result));
    }

    /**
     * The answer to one operation of an array. The operations share one deadline; all other limits apply to each
     * operation.
     */
    private Map<String, Object> inTurn(
            GraphqlRequest asked, Deadline deadline, HttpServletRequest request, HttpServletResponse response) {
        try {
            scope.renew();
            return Answer.of(run(asked, deadline.forAnother(), request, response));
        } catch (HttpProblem e) {
            return Answer.of(e);
        } catch (RuntimeException e) {
            return Answer.failed(Failures.unexpected("an operation of an array", e));
        }
    }

    private ExecutionResult run(
            GraphqlRequest asked, Deadline deadline, HttpServletRequest request, HttpServletResponse response) {
        var complete = persisted.completed(asked);
        var isSafe = SAFE.contains(request.getMethod());
        if (isSafe) {
            SafeMethod.check(complete);
        }
        var input = adapter.input(complete, request, response);
        input.getGraphQLContext().put(OnError.class, complete.onError());
        if (isSafe) {
            QueriesOnly.mark(input.getGraphQLContext());
        }
        var result = engine().run(input, allowances.of(request, deadline));
        if (result.isDataPresent()) {
            persisted.answered(complete);
        }
        return result;
    }

    private void refuse(
            HttpProblem problem,
            Statuses statuses,
            String mediaType,
            HttpServletRequest request,
            HttpServletResponse response) {
        var status = statuses.of(problem);
        switch (status) {
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
                response.setHeader("Allow", SAFE.contains(request.getMethod()) ? "POST" : METHODS);
            case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE -> {
                response.setHeader("Accept-Post", MediaTypes.JSON);
                response.setHeader("Accept-Encoding", "gzip");
            }
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> response.setHeader("Connection", "close");
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> {
                response.setHeader("Connection", "close");
                response.setHeader("Retry-After", "1");
            }
            default -> {}
        }
        answers.send(request, response, status, statuses.mediaType(status, mediaType), Answer.of(problem));
    }

    private static void sendMethods(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODS);
        response.setHeader("Accept-Post", MediaTypes.JSON);
        response.setHeader("Accept-Query", MediaTypes.JSON);
    }
}
