package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JacksonCacheTest {

    /** A type that Jackson resolves from a separate class loader. */
    public record Known(String name) {}

    @Test
    void jacksonCacheKeepsNoClassOfUndeployedWar() throws Exception {
        var war = new WeakReference<>(classesThatJacksonKnows());
        assertThat(isLet(war)).isFalse();

        new JacksonCache().contextDestroyed(new ServletContextEvent(context()));

        assertThat(isLet(war)).isTrue();
    }

    private static ClassLoader classesThatJacksonKnows() throws IOException, ClassNotFoundException {
        var classes = Known.class.getProtectionDomain().getCodeSource().getLocation();
        try (var loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            TypeFactory.defaultInstance().constructType(loader.loadClass(Known.class.getName()));
            return loader;
        }
    }

    private static boolean isLet(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 20 && reference.get() != null; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(25);
        }
        return reference.get() == null;
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
