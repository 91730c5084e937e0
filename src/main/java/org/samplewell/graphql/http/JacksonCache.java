package org.samplewell.graphql.http;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Clears away what would keep an undeployed WAR in the server's memory: its Jackson remembers types, ours and our libraries',
 * until enough others come. Forgetting them costs the server's other applications a look each.
 */
@WebListener
public class JacksonCache implements ServletContextListener {

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        TypeFactory.defaultInstance().clearCache();
    }
}
