package guanjia.standalone.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database in one role.
 *
 * @param url for JDBC
 */
public record Login(String url, String user, String password) {

    /** A new connection; whoever asks closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Never the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
