package org.samplewell.bench;

import java.net.URI;

/**
 * Somebody who has a turn in each round.
 *
 * @param name the name in the tables
 */
record Subject(String name, BenchServer server, Contestant contestant) {

    static Subject of(BenchServer server, Contestant contestant) {
        return new Subject(contestant.label(), server, contestant);
    }

    URI address(Question question) {
        return contestant.address(server.baseUri(), question);
    }
}
