package org.samplewell.imports;

import jakarta.inject.Inject;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.samplewell.SamplewellConfig;

/** Puts the servlet at {@code /imports}; uploads are as large as the setting allows, and spooled to disk. */
@WebListener
public class ImportPaths implements ServletContextListener {

    private static final int IN_MEMORY = 64 * 1024;

    @Inject
    SamplewellConfig config;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var servlet = event.getServletContext().addServlet("imports", ImportServlet.class);
        long most = config.importsUploadMax();
        servlet.setMultipartConfig(new MultipartConfigElement("", most, most, IN_MEMORY));
        servlet.addMapping("/imports");
    }
}
