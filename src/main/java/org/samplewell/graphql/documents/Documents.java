package org.samplewell.graphql.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.field.Classification;
import org.samplewell.graphql.limits.LimitExceeded;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.query.snapshot.Permits;
import org.samplewell.settings.HttpSettings;
import org.samplewell.settings.OperationSettings;

/** Parses and validates documents, and caches them by their text. Documents that are too large are not parsed. */
@ApplicationScoped
public class Documents implements PreparsedDocumentProvider {

    /** The memory of a parsed token in bytes; measured 150 to 250. */
    private static final int TOKEN_BYTES = 250;

    /** The parser's time is quadratic in the length of a number: this many characters take at most about 0.2 s. */
    private static final int MOST_IN_NUMBERS = 50_000;

    /** Documents with more tokens are large: about 5 ms to parse and validate. */
    private static final int LARGE = 1_000;

    @Inject
    OperationSettings operationSettings;

    @Inject
    HttpSettings httpSettings;

    private ParserOptions parser;
    private Cache<String, Kept> kept;

    /** Large documents are parsed and validated a few at a time, so that small requests find a free processor. */
    private final Permits turns = new Permits(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private record Kept(PreparsedDocumentEntry entry, int bytes) {}

    @PostConstruct
    void open() {
        parser = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxTokens(operationSettings.tokensMax())
                .maxWhitespaceTokens(httpSettings.requestMaxBytes())
                .maxCharacters(httpSettings.requestMaxBytes())
                .build();
        kept = Caffeine.newBuilder()
                .maximumWeight(operationSettings.documentsCached())
                .weigher((String text, Kept document) -> document.bytes())
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var known = kept.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(known != null ? known.entry() : parsed(input, parse));
    }

    private PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        var scan = DocumentScan.of(text);
        try {
            check("tokens", "tokens in its document", scan.tokens(), operationSettings.tokensMax());
            check(
                    "token",
                    "characters in one name, number or string",
                    scan.longest(),
                    operationSettings.tokenMaxLength());
            check("numbers", "characters in its numbers", scan.numbers(), MOST_IN_NUMBERS);
            check("directives", "directives", scan.directives(), operationSettings.directivesMax());
        } catch (OperationEnded e) {
            return new PreparsedDocumentEntry(e.error());
        }
        input.getGraphQLContext().put(ParserOptions.class, parser);
        var isLarge = scan.tokens() > LARGE;
        var deadline = input.getGraphQLContext().getOrDefault(Deadline.class, Deadline.in(Duration.ofSeconds(30)));
        if (isLarge && !turns.take(deadline)) {
            return timeout(deadline); // not cached: it says nothing about the document
        }
        PreparsedDocumentEntry entry;
        try {
            entry = parse.apply(input);
        } finally {
            if (isLarge) {
                turns.giveBack();
            }
        }
        var bytes = (int) Math.min(Integer.MAX_VALUE, (long) scan.tokens() * TOKEN_BYTES + 2L * text.length());
        if (bytes <= operationSettings.documentsCached() / 10) {
            kept.put(text, new Kept(entry, bytes));
        }
        return entry;
    }

    private static PreparsedDocumentEntry timeout(Deadline deadline) {
        return new PreparsedDocumentEntry(GraphQLError.newError()
                .message("The operation %s.".formatted(deadline.unanswered()))
                .errorType(new Classification(ErrorCode.TIMEOUT))
                .build());
    }

    private static void check(String limit, String words, int cost, int most) {
        if (cost > most) {
            throw LimitExceeded.ofRequest(limit, words, cost, most);
        }
    }
}
