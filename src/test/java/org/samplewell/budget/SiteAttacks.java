package org.samplewell.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Forbidden;
import org.samplewell.budget.Attack.SlowBodies;

/** Cross-site requests that a page makes a browser send, and bodies that never end: rows 8, 9 and 11. */
final class SiteAttacks {

    private static final String QUERY = "{unit(code:\"ASH-02\"){code}}";

    private SiteAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(sites(), slowBodies());
    }

    private static Stream<Attack> sites() {
        return Stream.of(
                new Forbidden(
                        8,
                        "a host that is not ours",
                        () -> Stream.of(Call.query(QUERY), Call.getQuery(QUERY), upload())
                                .map(call -> call.with("Host", "evil.example").with("Origin", "http://evil.example"))
                                .toList()),
                new Forbidden(
                        9,
                        "a query by GET from another site",
                        () -> List.of(
                                Call.getQuery(QUERY)
                                        .with("Sec-Fetch-Site", "cross-site")
                                        .with("Sec-Fetch-Mode", "no-cors"),
                                Call.getQuery(QUERY).with("Sec-Fetch-Site", "same-site"))),
                new Forbidden(
                        9,
                        "a form of another site",
                        () -> List.of(
                                Call.post(
                                        "/graphql",
                                        "text/plain",
                                        ("{\"query\":\"" + "{__typename}\"}").getBytes(UTF_8)),
                                Call.post(
                                        "/graphql",
                                        "application/x-www-form-urlencoded",
                                        "query={__typename}".getBytes(UTF_8)),
                                upload().with("Sec-Fetch-Site", "cross-site"))));
    }

    private static Call upload() {
        return new Upload()
                .field("format", "samplewell")
                .file("units", "unit,organization\n")
                .call();
    }

    private static Stream<Attack> slowBodies() {
        return Stream.of(
                new SlowBodies(11, "210 slow bodies", "/graphql", 210),
                new SlowBodies(11, "210 slow uploads", "/imports", 210));
    }
}
