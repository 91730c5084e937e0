package org.samplewell.graphql;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import graphql.kickstart.execution.GraphQLObjectMapper;
import graphql.kickstart.execution.GraphQLRequest;
import graphql.kickstart.servlet.GraphQLConfiguration;
import graphql.kickstart.servlet.GraphQLHttpServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.SamplewellConfig;
import org.samplewell.query.Snapshot;

/** GraphQL over HTTP: one operation a request, synchronous from end to end, so that the request's thread has all it carries. */
@WebServlet("/graphql")
public class GraphqlServlet extends GraphQLHttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Schema schema;

    @Inject
    transient Engine engine;

    @Inject
    transient RequestContext context;

    @Inject
    transient SamplewellConfig config;

    @Inject
    transient Allowances allowances;

    @Inject
    transient Snapshot snapshot;

    @Inject
    transient Operation operation;

    private transient GraphQLObjectMapper mapper;
    private transient GraphQLConfiguration configuration;

    @Override
    public void init() {
        mapper = GraphQLObjectMapper.newBuilder()
                .withObjectMapperConfigurer(
                        json -> json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true))
                .build();
        configuration = GraphQLConfiguration.with(schema.executable())
                .with(engine().invoker())
                .with(context)
                .with(mapper)
                .build();
    }

    /** What runs the operations. */
    Engine engine() {
        return engine;
    }

    @Override
    protected GraphQLConfiguration getConfiguration() {
        return configuration;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        exchange(request, response, () -> {
            if (!MediaTypes.isJson(request)) {
                throw new Refused(415, "Send the request as application/json.");
            }
            var body = request.getInputStream().readNBytes(config.requestMaxBytes() + 1);
            if (body.length > config.requestMaxBytes()) {
                throw new Refused(413, "The request is larger than %d bytes.".formatted(config.requestMaxBytes()));
            }
            return mapper.readGraphQLRequest(new String(body, StandardCharsets.UTF_8));
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        exchange(
                request,
                response,
                () -> new GraphQLRequest(
                        request.getParameter("query"),
                        json(request.getParameter("variables")),
                        json(request.getParameter("extensions")),
                        request.getParameter("operationName")));
    }

    private interface Reading {
        GraphQLRequest read() throws IOException;
    }

    private void exchange(HttpServletRequest request, HttpServletResponse response, Reading reading) {
        var type = MediaTypes.accepted(request);
        try {
            if (type == null) {
                throw new Refused(406, "The answer comes as application/graphql-response+json or application/json.");
            }
            var asked = reading.read();
            if (asked == null || asked.getQuery() == null || asked.getQuery().isBlank()) {
                throw new Refused(400, "The request has no query.");
            }
            answer(asked, type, request, response);
        } catch (Refused e) {
            write(response, e.status, MediaTypes.JSON, Answer.refused(String.valueOf(e.getMessage())));
        } catch (JsonProcessingException e) {
            var message = e instanceof JsonParseException
                    ? "The request is not JSON: " + e.getOriginalMessage()
                    : "The request is not one JSON object with query, variables, operationName and extensions.";
            write(response, 400, MediaTypes.JSON, Answer.refused(message));
        } catch (IOException e) {
            clientIsGone(e);
        } catch (RuntimeException e) {
            write(response, 500, MediaTypes.JSON, Answer.failed(Failures.unexpected("the request", e)));
        }
    }

    private void answer(GraphQLRequest asked, String type, HttpServletRequest request, HttpServletResponse response) {
        snapshot.until(allowances.deadline(request, response));
        operation.tellCost(allowances.explains(request));
        operation.limit(allowances.limits(request));
        var input = getConfiguration().getInvocationInputFactory().create(asked, request, response);
        var result = configuration.getGraphQLInvoker().executeAsync(input).join();
        var status = result.isDataPresent() || type.equals(MediaTypes.JSON) ? 200 : 400;
        write(response, status, type, Answer.of(result));
    }

    private void write(HttpServletResponse response, int status, String type, Map<String, Object> answer) {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        try {
            mapper.getJacksonMapper().writeValue(response.getOutputStream(), answer);
        } catch (JsonProcessingException e) {
            log("The answer could not be written", e);
        } catch (IOException e) {
            clientIsGone(e);
        }
    }

    /** A synchronous servlet learns of it only when it reads or writes: until then the operation goes on, to its deadline at most. */
    private void clientIsGone(IOException thrown) {
        log("The client went away: " + thrown.getMessage());
    }

    private Map<String, Object> json(@Nullable String parameter) throws IOException {
        return parameter == null || parameter.isBlank()
                ? Map.of()
                : mapper.getJacksonMapper().readValue(parameter, new TypeReference<Map<String, Object>>() {});
    }

    /** A request that never gets as far as GraphQL. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }
}
