package org.samplewell.bench.contestants;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;

/** Limit-levels: as limit-rows, but by a statement for each level of the answer, which repeats nothing. */
@WebServlet("/bench/levels/*")
public class LevelsServlet extends RowsServlet {

    private static final long serialVersionUID = 1L;

    public LevelsServlet() {
        super(Map.of("/q1", new UnitsWithResultsByLevel(), "/q3", new UnitsWithSamplesByLevel()));
    }
}
