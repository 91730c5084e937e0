package org.samplewell.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A decimal number that keeps its digits. */
final class DecimalScalar implements Coercing<BigDecimal, BigDecimal> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("Decimal")
            .coercing(new DecimalScalar())
            .build();

    private DecimalScalar() {}

    @Override
    public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new CoercingSerializeException("not a decimal: " + value.getClass());
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return new BigDecimal(input.toString());
        } catch (NumberFormatException e) {
            throw new CoercingParseValueException("'%s' is not a decimal number".formatted(input), e);
        }
    }

    @Override
    public @Nullable BigDecimal parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof IntValue whole) {
            return new BigDecimal(whole.getValue());
        }
        if (input instanceof FloatValue number) {
            return number.getValue();
        }
        throw new CoercingParseLiteralException("not a decimal number: " + input);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return FloatValue.of(new BigDecimal(input.toString()).doubleValue());
    }
}
