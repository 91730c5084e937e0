package org.samplewell.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;
import org.samplewell.settings.DecimalForm;

/** A decimal number that keeps its digits. In the answer it is a number, or a string if the request asks for that. */
final class DecimalScalar implements Coercing<BigDecimal, Object> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("Decimal")
            .coercing(new DecimalScalar())
            .build();

    /** The most digits of an argument, before and after the decimal point together, when it is written in full. */
    private static final int DIGITS_MAX = 1_000;

    private DecimalScalar() {}

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof BigDecimal number) {
            return context.get(DecimalForm.class) == DecimalForm.TEXT ? number.toPlainString() : number;
        }
        throw new CoercingSerializeException("not a decimal: " + value.getClass());
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        var text = input instanceof String || input instanceof Number ? input.toString() : null;
        var number = text == null ? null : number(text);
        if (number == null) {
            throw new CoercingParseValueException(explained(text));
        }
        return number;
    }

    @Override
    public @Nullable BigDecimal parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var text = text(input);
        var number = text == null ? null : number(text);
        if (number == null) {
            throw new CoercingParseLiteralException(explained(text));
        }
        return number;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static @Nullable String text(Value<?> input) {
        if (input instanceof StringValue text) {
            return text.getValue();
        }
        if (input instanceof IntValue whole) {
            return String.valueOf(whole.getValue());
        }
        return input instanceof FloatValue number ? String.valueOf(number.getValue()) : null;
    }

    /** The number; null if the text is not a number or is too long when it is written in full. */
    private static @Nullable BigDecimal number(String text) {
        try {
            var number = text.length() > DIGITS_MAX ? null : new BigDecimal(text);
            return number == null || number.precision() + Math.abs((long) number.scale()) > DIGITS_MAX ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String explained(@Nullable String text) {
        return (text == null ? "The value is not a number or a string" : "'" + Excerpt.of(text) + "' is not a decimal")
                + "; use a number such as 0.50 with at most " + DIGITS_MAX + " digits";
    }
}
