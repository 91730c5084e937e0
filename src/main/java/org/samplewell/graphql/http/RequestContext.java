package org.samplewell.graphql.http;

import graphql.kickstart.execution.context.DefaultGraphQLContextBuilder;
import graphql.kickstart.execution.context.GraphQLKickstartContext;
import graphql.kickstart.servlet.context.GraphQLServletContextBuilder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import java.util.Arrays;
import java.util.Map;
import org.dataloader.DataLoaderRegistry;
import org.samplewell.settings.DecimalForm;
import org.samplewell.settings.HttpSettings;

/** Gives graphql-java the data loader registry of the current request. */
@ApplicationScoped
public class RequestContext extends DefaultGraphQLContextBuilder implements GraphQLServletContextBuilder {

    @Inject
    BeanManager beans;

    @Inject
    HttpSettings settings;

    private Bean<DataLoaderRegistry> bean;

    @PostConstruct
    @SuppressWarnings("unchecked") // the bean has this type
    void find() {
        bean = (Bean<DataLoaderRegistry>) beans.resolve(beans.getBeans(DataLoaderRegistry.class));
    }

    @Override
    public GraphQLKickstartContext build(HttpServletRequest request, HttpServletResponse response) {
        return GraphQLKickstartContext.of(registry(), Map.of(DecimalForm.class, decimals(request)));
    }

    private DecimalForm decimals(HttpServletRequest request) {
        var wish = request.getHeader("Samplewell-Decimals");
        return Arrays.stream(DecimalForm.values())
                .filter(form -> form.name().equalsIgnoreCase(wish))
                .findFirst()
                .orElse(settings.decimals());
    }

    @Override
    public GraphQLKickstartContext build(Session session, HandshakeRequest handshake) {
        throw new UnsupportedOperationException("subscriptions are not supported");
    }

    /** Returns the registry itself and not CDI's proxy, because graphql-java reads its fields. */
    private DataLoaderRegistry registry() {
        return beans.getContext(RequestScoped.class).get(bean, beans.createCreationalContext(bean));
    }
}
