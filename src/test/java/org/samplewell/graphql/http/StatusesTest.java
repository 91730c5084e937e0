package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.field.Classification;
import org.samplewell.settings.HttpStatuses;

class StatusesTest {

    private final Statuses specification = Statuses.of(HttpStatuses.SPECIFICATION, MediaTypes.JSON);
    private final Statuses legacy = Statuses.of(HttpStatuses.LEGACY, MediaTypes.JSON);

    @Test
    void settingAppliesOnlyToJsonClients() {
        assertThat(legacy.isLegacy()).isTrue();
        assertThat(specification.isLegacy()).isFalse();
        assertThat(Statuses.of(HttpStatuses.LEGACY, MediaTypes.GRAPHQL).isLegacy())
                .isFalse();
    }

    @Test
    void executedOperationIsFullOrPartialSuccess() {
        var whole = ExecutionResult.newExecutionResult().data(Map.of()).build();
        var nothing = ExecutionResult.newExecutionResult()
                .data(null)
                .addError(error(ErrorCode.TIMEOUT))
                .build();
        assertThat(specification.of(whole)).isEqualTo(200);
        assertThat(specification.of(nothing)).isEqualTo(294);
        assertThat(legacy.of(nothing)).isEqualTo(200);
    }

    @Test
    void unexecutedRequestIsClientOrServerError() {
        for (var code : ErrorCode.values()) {
            var result =
                    ExecutionResult.newExecutionResult().addError(error(code)).build();
            assertThat(specification.of(result)).as(code.name()).isBetween(400, 599);
            assertThat(legacy.of(result)).as(code.name()).isIn(200, 405);
        }
    }

    @Test
    void legacyClientsGetStatus400ForMalformedRequest() {
        assertThat(legacy.of(HttpProblem.malformed(""))).isEqualTo(400);
        assertThat(specification.of(HttpProblem.malformed(""))).isEqualTo(422);
        for (var status : Arrays.asList(400, 405, 406, 408, 413, 415)) {
            var problem = new HttpProblem(status, ErrorCode.BAD_REQUEST, "");
            assertThat(legacy.of(problem)).isEqualTo(status);
            assertThat(specification.of(problem)).isEqualTo(status);
        }
    }

    private static GraphQLError error(ErrorCode code) {
        return GraphQLError.newError()
                .message("")
                .errorType(new Classification(code))
                .build();
    }
}
