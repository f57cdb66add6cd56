package org.leadterm.shell.start;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.exceptions.CJException;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
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

    /**
     * Milliseconds until the embedded database writes what was committed. None: a save is acknowledged when it is durable.
     * The test of that sets H2's own default, to prove that it would notice.
     */
    private static final int WRITE_DELAY = Integer.getInteger("leadterm.test.write-delay", 0);

    private final DataSource driver;

    /** Reads the settings; called by the container. A setting that cannot work ends the process. */
    public Database() {
        driver = FirstContact.with(Settings.of(ConfigProvider.getConfig()));
    }

    /** @throws UnusableDatabase when the settings can be of no database */
    static DataSource driver(Settings settings) {
        return settings.database().map(url -> mysql(url, settings)).orElseGet(() -> embedded(settings));
    }

    private static DataSource mysql(String url, Settings settings) {
        String address = url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:");
        checkOptions(address);
        MysqlDataSource source = new MysqlDataSource();
        source.setURL(address);
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.getStringProperty(PropertyKey.connectionTimeZone).setValue("UTC");
        source.getBooleanProperty(PropertyKey.forceConnectionTimeZoneToSession).setValue(true);
        source.getBooleanProperty(PropertyKey.cachePrepStmts).setValue(true);
        source.getBooleanProperty(PropertyKey.tcpKeepAlive).setValue(true);
        source.getStringProperty(PropertyKey.characterEncoding).setValue("UTF-8");
        // Else the container's own certificate is shown to MySQL, which does not know it and hangs up.
        source.getBooleanProperty(PropertyKey.fallbackToSystemKeyStore).setValue(false);
        source.getIntegerProperty(PropertyKey.connectTimeout).setValue(5_000);
        source.getIntegerProperty(PropertyKey.socketTimeout).setValue(60_000);
        return source;
    }

    /** As Connector/J reads the address: it takes percent signs and hosts with options of their own. */
    private static void checkOptions(String address) {
        if (!address.startsWith("jdbc:mysql:")) {
            throw new UnusableDatabase("LEADTERM_DB_URL must begin with jdbc:mysql://");
        }
        try {
            ConnectionUrl.getConnectionUrlInstance(address, new Properties()).getHostsList().stream()
                    .flatMap(host -> host.exposeAsProperties().stringPropertyNames().stream())
                    .filter(option -> FORBIDDEN.contains(option.toLowerCase(Locale.ROOT))).findFirst().ifPresent(option -> {
                        throw new UnusableDatabase("LEADTERM_DB_URL uses the option " + option + ", which is not allowed");
                    });
        } catch (CJException unreadable) {
            throw new UnusableDatabase("LEADTERM_DB_URL is not an address of the form jdbc:mysql://host:port/database");
        }
    }

    private static DataSource embedded(Settings settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + settings.data().resolve("leadterm") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=" + WRITE_DELAY
                + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;TIME ZONE=UTC");
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
