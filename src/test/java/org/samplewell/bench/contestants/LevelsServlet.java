package org.samplewell.bench.contestants;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;

/** Limit-levels: like limit-rows, but with one statement per level of the answer, so that no value is repeated. */
@WebServlet("/bench/levels/*")
public class LevelsServlet extends RowsServlet {

    private static final long serialVersionUID = 1L;

    public LevelsServlet() {
        super(Map.of("/q1", new UnitsWithResultsByLevel(), "/q3", new UnitsWithSamplesByLevel()));
    }
}
