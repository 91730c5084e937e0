package org.samplewell.relations;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Sampled;

/**
 * A page of a plain list.
 *
 * @param nodes the samples on the page
 * @param hasNext whether the list has samples after them
 * @param hasPrevious whether the list has samples before them
 */
public record PageOfSamples(List<Sampled> nodes, boolean hasNext, boolean hasPrevious) {

    /**
     * The requested page.
     *
     * @param cursor a sample, which may be deleted or belong to another unit
     */
    record Asked(
            String order,
            int size,
            boolean backward,
            @Nullable Sampled cursor) {}

    /** Returns the page of a list, with the information whether there are rows on the other side of the cursor. */
    static PageOfSamples of(List<Sampled> all, Asked asked) {
        Predicate<Sampled> isAhead = sample -> isAhead(sample, asked);
        var ahead = all.stream().filter(isAhead).toList();
        var behind = ahead.size() < all.size();
        var more = ahead.size() > asked.size();
        if (asked.backward()) {
            return new PageOfSamples(
                    ahead.subList(Math.max(0, ahead.size() - asked.size()), ahead.size()), behind, more);
        }
        return new PageOfSamples(ahead.subList(0, Math.min(asked.size(), ahead.size())), more, behind);
    }

    private static boolean isAhead(Sampled sample, Asked asked) {
        var order = Naive.ORDERS.get(asked.order());
        if (order == null || asked.cursor() == null) {
            return true;
        }
        var place = order.compare(sample, asked.cursor());
        return asked.backward() ? place < 0 : place > 0;
    }
}
