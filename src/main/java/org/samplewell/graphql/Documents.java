package org.samplewell.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.samplewell.SamplewellConfig;
import org.samplewell.graphql.execution.OperationEnded;

/** Parsed and validated documents, kept by their text; what is too large is not even parsed. */
final class Documents implements PreparsedDocumentProvider {

    /** What a token costs once it is parsed, in bytes: measured 150 to 250. */
    private static final int TOKEN_BYTES = 250;

    private final SamplewellConfig config;
    private final ParserOptions parser;
    private final Cache<String, Kept> kept;

    private record Kept(PreparsedDocumentEntry entry, int bytes) {}

    Documents(SamplewellConfig config) {
        this.config = config;
        this.parser = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxTokens(config.tokensMax())
                .maxWhitespaceTokens(config.requestMaxBytes())
                .maxCharacters(config.requestMaxBytes())
                .build();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.documentsCached())
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
            check("tokens", "tokens in its document", scan.tokens(), config.tokensMax());
            check("token", "characters in one name, number or text", scan.longest(), config.tokenMaxLength());
            check("directives", "directives", scan.directives(), config.directivesMax());
        } catch (OperationEnded e) {
            return new PreparsedDocumentEntry(e.error());
        }
        input.getGraphQLContext().put(ParserOptions.class, parser);
        var entry = parse.apply(input);
        var bytes = scan.tokens() * TOKEN_BYTES + 2 * text.length();
        if (bytes <= config.documentsCached() / 10) {
            kept.put(text, new Kept(entry, bytes));
        }
        return entry;
    }

    private static void check(String limit, String words, int cost, int most) {
        if (cost > most) {
            throw LimitExceeded.ofRequest(limit, words, cost, most);
        }
    }
}
