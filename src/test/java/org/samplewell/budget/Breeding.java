package org.samplewell.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mutates wishes to find more expensive ones. */
final class Breeding {

    private static final int LEVELS = 6;

    private final Wishes wishes;
    private final Random random;

    Breeding(Wishes wishes, Random random) {
        this.wishes = wishes;
        this.random = random;
    }

    /** New random wishes. */
    List<Wish> fresh() {
        return wishes.roots(1 + random.nextInt(LEVELS));
    }

    /** The same wishes with one or more changes. */
    List<Wish> changed(List<Wish> parents) {
        var children = new ArrayList<>(parents);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var place = random.nextInt(children.size());
            children.set(place, changed(children.get(place)));
        }
        return children;
    }

    private Wish changed(Wish wish) {
        if (!wish.selected().isEmpty() && random.nextInt(3) > 0) {
            var place = random.nextInt(wish.selected().size());
            return wish.with(place, changed(wish.selected().get(place)));
        }
        return switch (random.nextInt(6)) {
            case 0 -> wish.withCopies(wish.copies() * (2 + random.nextInt(4)));
            case 1 -> wish.withCopies(wish.copies() / 2);
            case 2 -> wish.withStyle(wishes.style());
            case 3 -> wish.withArguments(wishes.arguments(wish));
            case 4 -> wish.withSelected(more(wish));
            default -> wish.withSelected(wishes.selected(wish.selectedType(), 1 + random.nextInt(LEVELS)));
        };
    }

    private List<Wish> more(Wish wish) {
        var more = new ArrayList<>(wish.selected());
        more.addAll(wishes.selected(wish.selectedType(), 1 + random.nextInt(LEVELS)));
        return more;
    }
}
