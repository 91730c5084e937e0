package org.samplewell.graphql.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.kickstart.execution.GraphQLObjectMapper;
import graphql.kickstart.servlet.GraphQLConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.samplewell.graphql.schema.Schema;

/**
 * The parts of graphql-java-servlet that we use: its configuration, its JSON mapper, and a request's execution input.
 */
final class KickstartAdapter {

    private final ObjectMapper json;
    private final GraphQLConfiguration configuration;

    KickstartAdapter(Schema schema, RequestContext context) {
        var mapper = GraphQLObjectMapper.newBuilder()
                .withObjectMapperConfigurer(
                        each -> each.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true))
                .build();
        json = mapper.getJacksonMapper();
        configuration = GraphQLConfiguration.with(schema.executable())
                .with(context)
                .with(mapper)
                .build();
    }

    GraphQLConfiguration configuration() {
        return configuration;
    }

    ObjectMapper json() {
        return json;
    }

    ExecutionInput input(GraphqlRequest asked, HttpServletRequest request, HttpServletResponse response) {
        return configuration
                .getInvocationInputFactory()
                .create(asked.asKickstart(), request, response)
                .getExecutionInput();
    }
}
