package org.samplewell.graphql.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.samplewell.graphql.operation.Engine;
import org.samplewell.graphql.operation.StockEngine;

/** The same GraphQL over HTTP, with graphql-java's own strategy. */
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
