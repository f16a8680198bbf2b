package org.samenkracht;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a database, and counts how many statements and rows that takes. */
public final class CountedRows {

    private final DataSource database;
    private int statements;
    private int rows;

    public CountedRows(DataSource database) {
        this.database = database;
    }

    public JdbcClient client() {
        return JdbcClient.create(watched(DataSource.class, database));
    }

    public int statements() {
        return statements;
    }

    public int rows() {
        return rows;
    }

    public void forget() {
        statements = 0;
        rows = 0;
    }

    private <T> T watched(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> seen(method, real, given)));
    }

    private Object seen(Method method, Object real, Object[] given) throws Throwable {
        try {
            var answer = method.invoke(real, given);
            if (method.getName().equals("executeQuery")) {
                statements++;
            }
            if (method.getName().equals("next") && Boolean.TRUE.equals(answer)) {
                rows++;
            }
            return switch (answer) {
                case Connection connection -> watched(Connection.class, connection);
                case PreparedStatement statement -> watched(PreparedStatement.class, statement);
                case ResultSet result -> watched(ResultSet.class, result);
                case null, default -> answer;
            };
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
