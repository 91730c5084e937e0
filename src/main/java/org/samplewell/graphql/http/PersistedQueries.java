package org.samplewell.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.ErrorCode;
import org.samplewell.Sha256;
import org.samplewell.settings.HttpSettings;

/**
 * Automatic persisted queries. A client first sends only the hash of its document. If the server does not know the
 * hash, the client sends the hash with the text. The error messages are exactly those that clients expect.
 */
@ApplicationScoped
class PersistedQueries {

    @Inject
    HttpSettings settings;

    private Cache<String, String> documents;

    @PostConstruct
    void build() {
        documents = Caffeine.newBuilder()
                .maximumWeight(settings.persistedQueriesMax())
                .weigher((String hash, String document) -> document.length())
                .build();
    }

    /** The request with its document. */
    GraphqlRequest completed(GraphqlRequest request) {
        var hash = hash(request.extensions().get("persistedQuery"));
        if (request.query() != null) {
            if (hash != null && isOn() && !hash.equals(HexFormat.of().formatHex(Sha256.of(request.query())))) {
                throw HttpProblem.malformed("`sha256Hash` is not the hash of this query.");
            }
            return request;
        }
        if (hash == null) {
            throw HttpProblem.malformed("The request has no `query`. Send the document as a string.");
        }
        if (!isOn()) {
            throw new HttpProblem(422, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        var document = documents.getIfPresent(hash);
        if (document == null) {
            throw new HttpProblem(422, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return request.asking(document);
    }

    /** Stores the document of an answered request if the request contained its hash. */
    void answered(GraphqlRequest request) {
        var hash = isOn() ? hash(request.extensions().get("persistedQuery")) : null;
        if (hash != null && request.query() != null) {
            documents.put(hash, request.query());
        }
    }

    private boolean isOn() {
        return settings.persistedQueriesMax() > 0;
    }

    private static @Nullable String hash(@Nullable Object extension) {
        if (extension == null) {
            return null;
        }
        if (extension instanceof Map<?, ?> persisted
                && persisted.get("version") instanceof Integer version
                && version == 1
                && persisted.get("sha256Hash") instanceof String hash) {
            return hash;
        }
        throw HttpProblem.malformed("`persistedQuery` must have `version` 1 and `sha256Hash`.");
    }
}
