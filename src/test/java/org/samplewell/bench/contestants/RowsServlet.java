package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Limit-rows: hand-written JDBC and a streaming JSON writer, without any layer between them. */
@WebServlet("/bench/rows/*")
public class RowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final transient Map<String, RowsAnswer> answers;

    @Resource(lookup = "jdbc/samplewell")
    private transient DataSource database;

    /** The servlet itself. */
    public RowsServlet() {
        this(Map.of(
                "/q1", new UnitsWithResults(),
                "/q2", new OneUnit(),
                "/q3", new UnitsWithSamples(),
                "/q4", new Dashboard(),
                "/q5", new Counts(),
                "/q6", new SecondPages(),
                "/q7", new ListOfUnits(SqlText.of("q7-rows"), "latestResults", Elements::latestResult),
                "/q8", new Summaries(),
                "/q9", new ListOfUnits(SqlText.of("q9-rows"), "trend", Elements::trendPoint),
                "/q10", new ListOfUnits(SqlText.of("q10-rows"), "sampleCountsByStatus", Elements::statusCount)));
    }

    RowsServlet(Map<String, RowsAnswer> answers) {
        this.answers = answers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var answer = answers.get(String.valueOf(request.getPathInfo()));
        if (answer == null) {
            throw new ServletException("no such question: " + request.getPathInfo());
        }
        response.setContentType("application/json;charset=UTF-8");
        try (var connection = database.getConnection();
                var json = JSON.createGenerator(response.getOutputStream())
                        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
            write(answer, connection, json);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void write(RowsAnswer answer, Connection connection, JsonGenerator json)
            throws SQLException, IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        answer.write(connection, json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
