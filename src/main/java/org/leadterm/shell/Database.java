package org.leadterm.shell;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The database the environment names: MySQL (or MariaDB) through Connector/J, else the embedded one in the data folder.
 * The container pools its connections; {@code web.xml} names this class.
 */
public final class Database implements DataSource {
    /** Connector/J features that let a hostile address or server read files or run code: never allowed. */
    private static final List<String> FORBIDDEN = List.of("autodeserialize", "allowloadlocalinfile", "allowurlinlocalinfile",
            "allowloadlocalinfileinpath", "queryinterceptors", "propertiestransform");

    private final DataSource driver;

    /** Reads the settings; called by the container. */
    public Database() {
        this(Settings.of(ConfigProvider.getConfig()));
    }

    Database(Settings settings) {
        driver = settings.database().map(url -> mysql(url, settings)).orElseGet(() -> embedded(settings));
    }

    private static DataSource mysql(String url, Settings settings) {
        if (!url.startsWith("jdbc:mysql:") && !url.startsWith("jdbc:mariadb:")) {
            throw new UnusableDatabase("LEADTERM_DB_URL must begin with jdbc:mysql:");
        }
        String lower = url.toLowerCase(Locale.ROOT);
        FORBIDDEN.stream().filter(lower::contains).findFirst().ifPresent(option -> {
            throw new UnusableDatabase("LEADTERM_DB_URL uses the option " + option + ", which is not allowed");
        });
        MysqlDataSource source = new MysqlDataSource();
        source.setURL(url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"));
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.getStringProperty(PropertyKey.connectionTimeZone).setValue("UTC");
        source.getBooleanProperty(PropertyKey.forceConnectionTimeZoneToSession).setValue(true);
        source.getBooleanProperty(PropertyKey.cachePrepStmts).setValue(true);
        source.getBooleanProperty(PropertyKey.tcpKeepAlive).setValue(true);
        source.getStringProperty(PropertyKey.characterEncoding).setValue("UTF-8");
        source.getIntegerProperty(PropertyKey.connectTimeout).setValue(5_000);
        source.getIntegerProperty(PropertyKey.socketTimeout).setValue(60_000);
        return source;
    }

    private static DataSource embedded(Settings settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + settings.data().resolve("leadterm") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;TIME ZONE=UTC");
        source.setUser("leadterm");
        source.setPassword("leadterm");
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
