package org.samplewell.graphql.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samplewell.graphql.schema.Schema;

/** Shows the schema in the schema definition language. */
@WebServlet("/graphql/schema.graphqls")
public class SdlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Schema schema;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(schema.sdl());
    }
}
