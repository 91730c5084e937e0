package org.samplewell.bench;

import java.net.URI;
import java.util.List;

/**
 * A contestant on a server, with a turn in each round.
 *
 * @param name the name in the tables
 */
record Subject(String name, BenchServer server, Contestant contestant) {

    static Subject of(BenchServer server, Contestant contestant) {
        return new Subject(contestant.label(), server, contestant);
    }

    /** The subjects that answer a question, in their order. */
    static List<Subject> answering(Question question, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.contestant().answers(question))
                .toList();
    }

    URI address(Question question) {
        return contestant.address(server.baseUri(), question);
    }
}
