package org.samplewell.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Custom scalars: a strict one, and one that accepts every value. */
final class Scalars {

    static final GraphQLScalarType EXACT =
            GraphQLScalarType.newScalar().name("Exact").coercing(new Exact()).build();
    static final GraphQLScalarType JSON =
            GraphQLScalarType.newScalar().name("Json").coercing(new Json()).build();

    private Scalars() {}

    private static final class Exact implements Coercing<BigDecimal, BigDecimal> {

        /** Serializes zero to null, as a coercing may. */
        @Override
        public @Nullable BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof BigDecimal number) {
                return number.signum() == 0 ? null : number;
            }
            throw new CoercingSerializeException("not exact: " + value);
        }

        @Override
        public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
            return new BigDecimal(input.toString());
        }

        @Override
        public BigDecimal parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof IntValue whole) {
                return new BigDecimal(whole.getValue());
            }
            throw new CoercingParseLiteralException("not exact");
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return IntValue.of(((Number) input).intValue());
        }
    }

    private static final class Json implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }
    }
}
