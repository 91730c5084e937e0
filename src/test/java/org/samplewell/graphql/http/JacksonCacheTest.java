package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class JacksonCacheTest {

    /** A type of the WAR. */
    private record Known(String name) {}

    @Test
    void jacksonCacheKeepsNoTypeOfUndeployedWar() {
        var cached = TypeFactory.defaultInstance().constructType(Known.class);
        assertThat(TypeFactory.defaultInstance().constructType(Known.class)).isSameAs(cached);

        new JacksonCache().contextDestroyed(new ServletContextEvent(context()));

        assertThat(TypeFactory.defaultInstance().constructType(Known.class)).isNotSameAs(cached);
    }

    private static ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(
                JacksonCacheTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
