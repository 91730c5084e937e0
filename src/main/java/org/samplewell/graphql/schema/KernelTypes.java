package org.samplewell.graphql.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.samplewell.graphql.field.ValueType;
import org.samplewell.graphql.field.WrittenCell;

/** The kernel's own value types. */
@ApplicationScoped
class KernelTypes {

    @Produces
    ValueType writtenCell() {
        return new ValueType(WrittenCell.class);
    }
}
