package org.samplewell.bench;

import java.util.List;

/**
 * All results of a run.
 *
 * @param sizes of the contestants' answers
 * @param slots of the contestants
 * @param growthSizes of the answers on larger databases
 * @param growth the slots on larger databases
 */
record Results(
        Machine machine,
        BenchSettings settings,
        List<AnswerSize> sizes,
        Slots slots,
        List<AnswerSize> growthSizes,
        Slots growth) {

    /** The number of statements that read the data of an answer; NaN if they could not be counted. */
    double statements(Question question, String subject) {
        return sizes.stream()
                .filter(size -> size.question() == question && size.subject().equals(subject))
                .map(AnswerSize::statements)
                .mapToDouble(statements -> statements == null ? Double.NaN : statements)
                .findFirst()
                .orElse(Double.NaN);
    }
}
