package org.samplewell.graphql.http;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Clears the server's Jackson type cache at undeployment. Otherwise the cache would keep the WAR's types in memory
 * until other types replace them. The server's other applications only have to look up their types once more.
 */
@WebListener
public class JacksonCache implements ServletContextListener {

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        TypeFactory.defaultInstance().clearCache();
    }
}
