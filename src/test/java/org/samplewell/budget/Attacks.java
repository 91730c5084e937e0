package org.samplewell.budget;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Those that take no more than a moment where all is well. */
    static List<Attack> quick() {
        return all().stream()
                .filter(attack -> attack.row() != 11 && attack.row() != 12)
                .toList();
    }

    /** Calls to be sent by many at once, by name. */
    static Map<String, Call> sieges() {
        var sieges = new TreeMap<String, Call>();
        for (var attack : all()) {
            if (attack instanceof Attack.Asked asked && asked.row() != 3) {
                sieges.putIfAbsent(
                        attack.row() + " " + attack.name(), asked.calls().get().get(0));
            }
        }
        return sieges;
    }
}
