package org.samplewell.relations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The selection of a parent. The first wish has the alias f0, the next one f1. */
record Selection<P>(List<Wish<P>> wishes) {

    String text(Spelling spelling) {
        var text = new StringBuilder(" {");
        for (int i = 0; i < wishes.size(); i++) {
            text.append(" f%d: %s".formatted(i, wishes.get(i).text(spelling)));
        }
        return text.append(" }").toString();
    }

    Map<String, @Nullable Object> of(P parent, Costs costs, int wave) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < wishes.size(); i++) {
            values.put("f" + i, wishes.get(i).expected().of(parent, costs, wave));
        }
        return values;
    }

    List<Map<String, @Nullable Object>> ofEach(List<P> parents, Costs costs, int wave) {
        return parents.stream().map(parent -> of(parent, costs, wave)).toList();
    }
}
