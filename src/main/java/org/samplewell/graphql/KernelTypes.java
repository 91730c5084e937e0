package org.samplewell.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The kernel's own value types. */
@ApplicationScoped
class KernelTypes {

    @Produces
    ValueType writtenCell() {
        return new ValueType(WrittenCell.class);
    }
}
