package org.samplewell.graphql.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The same GraphQL over HTTP, on graphql-java's own strategy and with a query for each parent. */
@WebServlet("/before")
public class BeforeServlet extends StockServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BeforeContext oneByOne;

    @Override
    @SuppressWarnings("UnnecessaryAssignment") // it is what differs
    public void init() {
        context = oneByOne;
        super.init();
    }
}
