package org.samplewell.query.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.samplewell.query.index.Need.Match;

/** Which indexes serve the needs of reads, and which indexes are missing. */
public final class IndexVerdict {

    private final Collection<Index> indexes;
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private IndexVerdict(Collection<Index> indexes) {
        this.indexes = indexes;
    }

    public static IndexVerdict of(Collection<Need> needs, Collection<Index> indexes) {
        var verdict = new IndexVerdict(indexes);
        needs.forEach(verdict::look);
        return verdict;
    }

    private void look(Need need) {
        if (!need.found().isEmpty()) {
            say(fitting(need.table(), index -> index.beginsWith(need.found())), () -> begins(need, need.found()));
        }
        if (need.isOfParents()) {
            lookWithinParents(need);
        } else {
            need.tests().stream()
                    .filter(test -> test.way() != Match.PRESENT)
                    .forEach(test -> say(fitting(need.table(), index -> index.finds(test)), () -> lacks(need, test)));
        }
    }

    /** A parent has few rows, so a condition needs no index of its own. If it has one, that index is reported. */
    private void lookWithinParents(Need need) {
        var parent = need.found().get(0);
        var tested = new ArrayList<String>();
        for (var test : need.tests()) {
            var own = test.way() == Match.VALUE
                    ? fitting(need.table(), index -> index.beginsWith(List.of(parent, test.column())))
                    : Optional.<Index>empty();
            own.ifPresentOrElse(index -> said.add(index.name()), () -> tested.add(test.column()));
        }
        if (!tested.isEmpty()) {
            said.add(String.join(", ", new LinkedHashSet<>(tested)) + " tested on the rows of the parent");
        }
    }

    private Optional<Index> fitting(String table, Predicate<Index> fits) {
        return indexes.stream()
                .filter(index -> index.table().equals(table) && fits.test(index))
                .findFirst();
    }

    private void say(Optional<Index> found, Supplier<String> problem) {
        found.ifPresentOrElse(index -> said.add(index.name()), () -> missing.add(problem.get()));
    }

    private static String begins(Need need, List<String> columns) {
        return "no index of %s begins with %s".formatted(need.table(), String.join(", ", columns));
    }

    private static String lacks(Need need, Need.Test test) {
        return switch (test.way()) {
            case WITHIN -> "no trigram index of %s has %s".formatted(need.table(), test.column());
            case PREFIX -> begins(need, List.of(test.column())) + " in pattern order";
            default -> begins(need, List.of(test.column()));
        };
    }

    /** The needs that no index serves, one sentence each. */
    public Set<String> missing() {
        return missing;
    }

    @Override
    public String toString() {
        var all = new ArrayList<>(said);
        all.addAll(missing);
        return all.isEmpty() ? "needs no index" : String.join("; ", all);
    }
}
