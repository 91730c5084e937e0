package org.samplewell.graphql.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The same GraphQL over HTTP, with graphql-java's own strategy and one query per parent. */
@WebServlet("/before")
public class BeforeServlet extends StockServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BeforeContext oneByOne;

    @Override
    @SuppressWarnings("UnnecessaryAssignment") // this is the only difference
    public void init() {
        context = oneByOne;
        super.init();
    }
}
