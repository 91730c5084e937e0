package org.samplewell.budget;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All attacks. */
final class Attacks {

    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(
                        PlaceAttacks.all(),
                        ErrorAttacks.all(),
                        PlanAttacks.all(),
                        ImportAttacks.all(),
                        TokenAttacks.all(),
                        SiteAttacks.all(),
                        StatementAttacks.all(),
                        LimitAttacks.all())
                .flatMap(each -> each)
                .toList();
    }

    /** The first two fast attacks of each row. */
    static List<Attack> quick() {
        var ofRow = new TreeMap<Integer, Integer>();
        return all().stream()
                .filter(attack -> attack.row() != 11 && attack.row() != 12)
                .filter(attack -> ofRow.merge(attack.row(), 1, Integer::sum) <= 2)
                .toList();
    }

    /** One call of each row, by name, for many concurrent attackers. */
    static Map<String, Call> sieges() {
        var sieges = new TreeMap<String, Call>();
        var rows = new TreeSet<Integer>();
        for (var attack : all()) {
            if (attack instanceof Attack.Asked asked && asked.row() != 3 && rows.add(asked.row())) {
                sieges.putIfAbsent(
                        attack.row() + " " + attack.name(), asked.calls().get().get(0));
            }
        }
        return sieges;
    }
}
