package org.samplewell.graphql;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The same GraphQL over HTTP, on graphql-java's own strategy. */
@WebServlet("/stock")
public class StockServlet extends GraphqlServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StockEngine stock;

    @Override
    Engine engine() {
        return stock;
    }
}
