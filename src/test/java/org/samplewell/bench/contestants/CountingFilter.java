package org.samplewell.bench.contestants;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;

/** Counts the requests that the server worked on, including those whose client did not wait for the response. */
@WebFilter("/*")
public class CountingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final LongAdder DONE = new LongAdder();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            DONE.increment();
        }
    }

    static long done() {
        return DONE.sum();
    }
}
