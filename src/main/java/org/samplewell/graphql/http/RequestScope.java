package org.samplewell.graphql.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;

/** The state of one request: its data loaders, its snapshot and its costs. */
@ApplicationScoped
class RequestScope {

    @Inject
    BeanManager beans;

    private List<Contextual<?>> ours = List.of();

    @PostConstruct
    void find() {
        ours = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == RequestScoped.class
                        && bean.getBeanClass().getName().startsWith("org.samplewell."))
                .<Contextual<?>>map(bean -> bean)
                .toList();
    }

    /** Destroys this state, so that the next operation of a batch gets its own. */
    void renew() {
        var context = (AlterableContext) beans.getContext(RequestScoped.class);
        ours.forEach(context::destroy);
    }
}
