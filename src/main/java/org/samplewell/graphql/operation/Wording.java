package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samplewell.Excerpt;
import org.samplewell.graphql.field.Classification;

/** Says what graphql-java found wrong with a request in words of GraphQL, without those of its own inside, and not at length. */
public final class Wording {

    private static final int LONGEST = 350;

    /** What it begins its messages with: the rule's name and the place, which is at {@code locations}. */
    private static final Pattern RULE = Pattern.compile("^\\s*Validation [Ee]rror ?\\([^)]*\\) ?: *");

    /** A word of the inside that is left, such as the name of a class. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\w+(Value|Type|Node|Exception|Error|StepInfo|HashMap)\\{|\\b(java|graphql|org)\\.\\w+\\.|ANTLR|ExecutionStepInfo|\\bAST\\b"
                    + "|\\w+Exception\\b|offending|HashMap|ArrayList");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** What the lexer says of a character that no token begins with. */
    private static final Pattern UNKNOWN =
            Pattern.compile("token recognition error at: '(.*?)'' at line", Pattern.DOTALL);

    /** Its sentences about values, and ours. */
    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static {
        say(
                "^argument '([^']*)' with value '.*' is not a valid '([^']*)'(?: - ('.*' is not a .*|What is .*))$",
                "$1: $3");
        say("^argument '([^']*)' with value '.*' is not a valid '([^']*)'.*", "The argument '$1' is not a valid $2");
        say(
                "^argument '([^']*)' with value '.*' must not be null$",
                "The argument '$1' has a null where none is allowed");
        say("^argument '([^']*)' with value '.*' must be an object type$", "The argument '$1' must be an input object");
        say(
                "^argument '([^']*)' with value '.*' is missing required fields '(.*)'$",
                "The argument '$1' lacks the required fields $2");
        say(
                "^argument '([^']*)' with value '.*' contains a field not in '([^']*)': '(.*)'$",
                "The argument '$1' has the field '$3', which $2 has not");
        say("^Bad default value '.*' for type '(.*)'$", "The default value of the variable is not a valid $1");
        say(
                "^Variable '([^']*)' has an invalid value: (?:Variable '[^']*' has an invalid value: )?",
                "The variable '$1' does not fit: ");
        say(
                "Expected (?:a value that can be converted to type '(\\w+)' but it was|an? (\\w+) input, but it was) an? '.*'$",
                "it is no $1$2");
        say(
                "Expected value to be in the integer range, but it was a '.*'$",
                "it is no Int, whose numbers have 32 bits");
        say(
                "Invalid input for enum '([^']*)'\\. (?:Unknown value|No value found for name) '(.*)'$",
                "'$2' is none of $1");
        say("Literal value not in allowable values for enum '([^']*)' - '.*'$", "it is none of $1");
        say("Expected an AST type of .*$", "it is of another type");
        say(
                "^The variables input contains a field name '(.*)' that is not defined for input object type '([^']*)' ?$",
                "The variables have the field '$1', which $2 has not");
        say(
                "(?:Input field|Field|Argument|Variable) '([^']*)'(?: of variable '([^']*)')? has coerced Null value for NonNull type '([^']*)'$",
                "'$1' is null, where $3 allows none");
        say("^Coerced Null value for NonNull type '([^']*)'$", "There is a null where $1 allows none");
        say("Coerced Null value for NonNull type '([^']*)'$", "there is a null where $1 allows none");
        say("Expected type 'Map' but was '[^']*'\\. Variables for input objects .*$", "it is no input object");
        say(
                "^More than (\\d+) .*(?:tokens|characters) have been presented\\..*",
                "The document is longer than the limit of $1 allows");
        say("^More than (\\d+) deep .*", "The document is nested deeper than the limit of $1 allows");
    }

    private Wording() {}

    private static void say(String found, String said) {
        SENTENCES.put(Pattern.compile(found, Pattern.DOTALL), said);
    }

    /** The message of an error that goes to a client. */
    public static String of(GraphQLError error) {
        if (error.getErrorType() instanceof Classification) {
            return cut(String.valueOf(error.getMessage()));
        }
        if (error instanceof InvalidSyntaxError syntax && syntax.getOffendingToken() != null) {
            return notGraphql(syntax.getOffendingToken());
        }
        var message = String.valueOf(error.getMessage());
        var unknown = UNKNOWN.matcher(message);
        return unknown.find() ? notGraphql(unknown.group(1)) : of(message);
    }

    /** The same of a message of graphql-java. */
    public static String of(String message) {
        var said = RULE.matcher(message).replaceFirst("");
        for (var sentence : SENTENCES.entrySet()) {
            said = sentence.getKey().matcher(said).replaceFirst(sentence.getValue());
        }
        var spoken = spoken(said);
        return INSIDE.matcher(spoken).find() ? "The document is not right here." : spoken;
    }

    private static String notGraphql(String token) {
        return token.isBlank() || token.equals("<EOF>")
                ? "The document is not GraphQL: it ends too early."
                : "The document is not GraphQL: '" + Excerpt.of(token) + "' can't stand here.";
    }

    private static String spoken(String said) {
        var text = cut(said.strip());
        return text.endsWith(".") || text.endsWith("…") ? text : text + ".";
    }

    private static String cut(String text) {
        var echoed = QUOTED.matcher(text)
                .replaceAll(quoted -> Matcher.quoteReplacement("'" + Excerpt.of(quoted.group(1)) + "'"));
        return echoed.length() <= LONGEST ? echoed : echoed.substring(0, LONGEST) + "…";
    }
}
