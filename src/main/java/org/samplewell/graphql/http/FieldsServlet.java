package org.samplewell.graphql.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.samplewell.graphql.report.FieldReport;

/** Shows operators how every field is served. The counts and warnings are also logged at deployment. */
@WebServlet(urlPatterns = "/graphql/fields", loadOnStartup = 1)
public class FieldsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(FieldsServlet.class.getName());

    @Inject
    transient FieldReport report;

    @Override
    public void init() {
        var lines = report.lines();
        LOG.log(
                lines.warnings().isEmpty() ? Level.INFO : Level.WARNING,
                "The report on all fields is at /graphql/fields: {0} fields, {1}; {2} warnings {3}",
                lines.counts().values().stream().mapToInt(Integer::intValue).sum(),
                lines.counts(),
                lines.warnings().size(),
                lines.warnings());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(report.lines().text());
    }
}
