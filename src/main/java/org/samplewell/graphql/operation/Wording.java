package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samplewell.Excerpt;
import org.samplewell.graphql.field.Classification;

/** Rewrites graphql-java's error messages in the terms of GraphQL, shortened and without internal names. */
public final class Wording {

    private static final int LONGEST = 350;

    /**
     * The beginning of graphql-java's validation messages: the rule's name and the place. The error has the place at
     * {@code locations}.
     */
    private static final Pattern RULE = Pattern.compile("^\\s*Validation [Ee]rror ?\\([^)]*\\) ?: *");

    /** An internal word that is left in a message, such as the name of a class. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\w+(Value|Type|Node|Exception|Error|StepInfo|HashMap)\\{|\\b(java|graphql|org)\\.\\w+\\.|ANTLR|ExecutionStepInfo|\\bAST\\b"
                    + "|\\w+Exception\\b|offending|HashMap|ArrayList");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** The lexer's message about a character that cannot begin a token. */
    private static final Pattern UNKNOWN =
            Pattern.compile("token recognition error at: '(.*?)'' at line", Pattern.DOTALL);

    /** graphql-java's messages about values, and our replacements. */
    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static {
        say(
                "^argument '([^']*)' with value '.*' is not a valid '([^']*)'(?: - ('.*' is not a .*|The value .*))$",
                "$1: $3");
        say("^argument '([^']*)' with value '.*' is not a valid '([^']*)'.*", "The argument '$1' is not a valid $2");
        say(
                "^argument '([^']*)' with value '.*' must not be null$",
                "The argument '$1' contains null where null is not allowed");
        say("^argument '([^']*)' with value '.*' must be an object type$", "The argument '$1' must be an input object");
        say(
                "^argument '([^']*)' with value '.*' is missing required fields '(.*)'$",
                "The argument '$1' is missing the required fields $2");
        say(
                "^argument '([^']*)' with value '.*' contains a field not in '([^']*)': '(.*)'$",
                "The argument '$1' has the field '$3', which $2 does not have");
        say("^Bad default value '.*' for type '(.*)'$", "The default value of the variable is not a valid $1");
        say(
                "^Variable '([^']*)' has an invalid value: (?:Variable '[^']*' has an invalid value: )?",
                "The variable '$1' is not valid: ");
        say(
                "Expected (?:a value that can be converted to type '(\\w+)' but it was|an? (\\w+) input, but it was) an? '.*'$",
                "it is not of type $1$2");
        say("Expected value to be in the integer range, but it was a '.*'$", "it is outside the 32-bit range of Int");
        say(
                "Invalid input for enum '([^']*)'\\. (?:Unknown value|No value found for name) '(.*)'$",
                "'$2' is not a value of $1");
        say("Literal value not in allowable values for enum '([^']*)' - '.*'$", "it is not a value of $1");
        say("Expected an AST type of .*$", "it has the wrong type");
        say(
                "^The variables input contains a field name '(.*)' that is not defined for input object type '([^']*)' ?$",
                "The variables have the field '$1', which $2 does not have");
        say(
                "(?:Input field|Field|Argument|Variable) '([^']*)'(?: of variable '([^']*)')? has coerced Null value for NonNull type '([^']*)'$",
                "'$1' is null, but $3 does not allow null");
        say("^Coerced Null value for NonNull type '([^']*)'$", "A value is null, but $1 does not allow null");
        say("Coerced Null value for NonNull type '([^']*)'$", "a value is null, but $1 does not allow null");
        say("Expected type 'Map' but was '[^']*'\\. Variables for input objects .*$", "it is not an input object");
        say(
                "^More than (\\d+) .*(?:tokens|characters) have been presented\\..*",
                "The document exceeds the length limit of $1");
        say("^More than (\\d+) deep .*", "The document exceeds the nesting limit of $1");
    }

    private Wording() {}

    private static void say(String found, String said) {
        SENTENCES.put(Pattern.compile(found, Pattern.DOTALL), said);
    }

    /** The message of an error, for the client. */
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

    /** Rewrites a message of graphql-java. */
    public static String of(String message) {
        var said = RULE.matcher(message).replaceFirst("");
        for (var sentence : SENTENCES.entrySet()) {
            said = sentence.getKey().matcher(said).replaceFirst(sentence.getValue());
        }
        var spoken = spoken(said);
        return INSIDE.matcher(spoken).find() ? "The document has an error at this location." : spoken;
    }

    private static String notGraphql(String token) {
        return token.isBlank() || token.equals("<EOF>")
                ? "The document is not valid GraphQL: it ends too early."
                : "The document is not valid GraphQL: '" + Excerpt.of(token) + "' is not allowed here.";
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
