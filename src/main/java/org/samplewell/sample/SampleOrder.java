package org.samplewell.sample;

import java.time.OffsetDateTime;
import org.samplewell.domain.Sample_;
import org.samplewell.query.Order;

/** The order in which samples are listed. */
public enum SampleOrder implements Order.Named {
    COLLECTED_AT_DESC(Order.descending(Sample_.COLLECTED_ORDER, OffsetDateTime.class)),
    COLLECTED_AT_ASC(Order.ascending(Sample_.COLLECTED_ORDER, OffsetDateTime.class)),
    CODE_ASC(Order.ascending(Sample_.CODE, String.class)),
    CODE_DESC(Order.descending(Sample_.CODE, String.class));

    private final Order order;

    SampleOrder(Order order) {
        this.order = order;
    }

    @Override
    public Order order() {
        return order;
    }
}
