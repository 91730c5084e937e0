package org.samplewell.graphql.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samplewell.graphql.schema.NpmFolder;

/** The audits of the npm package graphql-http. */
final class HttpAudits {

    private static final NpmFolder AUDIT = new NpmFolder("audit");

    private HttpAudits() {}

    /** The names of the audits that the endpoint fails, by their ids. */
    static Map<String, String> failing(URI endpoint) throws IOException, InterruptedException {
        List<Map<String, String>> results =
                new ObjectMapper().readValue(AUDIT.run(endpoint.toString()), new TypeReference<>() {});
        var failing = new TreeMap<String, String>();
        for (var result : results) {
            if (!"ok".equals(result.get("status"))) {
                failing.put(String.valueOf(result.get("id")), result.get("name") + ": " + result.get("reason"));
            }
        }
        return failing;
    }
}
