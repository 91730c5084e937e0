package org.samplewell.unit;

import org.samplewell.domain.Unit_;
import org.samplewell.query.Order;

/** The order in which units are listed. */
public enum UnitOrder implements Order.Named {
    CODE_ASC(Order.ascending(Unit_.CODE, String.class)),
    CODE_DESC(Order.descending(Unit_.CODE, String.class));

    private final Order order;

    UnitOrder(Order order) {
        this.order = order;
    }

    @Override
    public Order order() {
        return order;
    }
}
