package org.samplewell.bench.contestants;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Limit-json: PostgreSQL generates the whole answer as text, and the servlet sends it unchanged. */
@WebServlet("/bench/json/*")
public class JsonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> SQL = Stream.of("q1", "q2", "q3", "q4", "q5")
            .collect(Collectors.toUnmodifiableMap(name -> "/" + name, name -> SqlText.of(name + "-json")));

    @Resource(lookup = "jdbc/samplewell")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var sql = sql(request.getPathInfo());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var answer = statement.executeQuery()) {
            answer.next();
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(answer.getBytes(1));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static String sql(@Nullable String path) throws ServletException {
        var sql = SQL.get(String.valueOf(path));
        if (sql == null) {
            throw new ServletException("no such question: " + path);
        }
        return sql;
    }
}
