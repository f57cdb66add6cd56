package org.leadterm.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The built WAR on a plain Payara Micro, configured by environment variables alone: a process of its own, on a random
 * port, with a data folder of its own that outlives {@link #kill9()} and {@link #stop()}. Nothing runs until {@link #start()}.
 */
public final class Server implements AutoCloseable {
    /** The password of every account that {@link #person} opens. */
    public static final String PASSWORD = "Correct-horse-battery-staple-42";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final String token = secret();
    private final Map<String, String> environment = new TreeMap<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(20)).build();
    private ServerProcess process;
    private int port;

    private Server(Path folder) {
        this.folder = folder;
        environment.put("LEADTERM_DATA", data().toString());
        environment.put("LEADTERM_BOOTSTRAP_TOKEN", token);
    }

    /** A server with an empty data folder. The name is that of its folder, {@code target/servers/NAME}. */
    public static Server named(String name) {
        Path folder = Path.of("target", "servers", name).toAbsolutePath();
        Folders.delete(folder);
        return new Server(folder);
    }

    /** Sets an environment variable, for the next start. */
    public Server with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Sets a system property, for the next start. */
    public Server withProperty(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** Starts it, on the same port and data each time, and waits until the first page can be served. */
    public Server start() {
        launch();
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            boolean failed = log().contains("Exception while loading the app");
            if (!process.isAlive() || failed || System.nanoTime() > last) {
                String what = failed ? "could not load the WAR"
                        : process.isAlive() ? "is not ready after " + PATIENCE : "ended with " + process.exitCode(Duration.ZERO);
                kill9();
                throw new AssertionError("the server " + what + "\n" + Folders.tail(folder.resolve("server.log"), 60));
            }
            pause();
        }
        return this;
    }

    /** Starts a server that is to end by itself; its exit code. */
    public int startInVain() {
        launch();
        try {
            return process.exitCode(PATIENCE);
        } finally {
            kill9();
        }
    }

    private void launch() {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException("the server runs already");
        }
        port = port == 0 ? FreePort.find() : port;
        process = ServerProcess.launch(folder, port, environment, properties);
    }

    /** Whether the first page can be served now. */
    public boolean isReady() {
        try {
            return nobody().get("/health/ready").status() == 200;
        } catch (Unreachable notYet) {
            return false;
        }
    }

    /** Ends it at once, as a power cut would; nothing is told to it. */
    public void kill9() {
        process.kill9();
    }

    /** Asks it to end, and waits. */
    public void stop() {
        process.stop();
    }

    /** The address of the first page, with a slash at its end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Folder of the embedded database and uploads. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What it has written to its console since it was made, at most the last 2,000 lines. */
    public String log() {
        return Folders.tail(folder.resolve("server.log"), 2_000);
    }

    /** Without a token. */
    public Api nobody() {
        return new Api(http, this::address, "");
    }

    /** With the bootstrap token. */
    public Api administrator() {
        return new Api(http, this::address, token);
    }

    /** Opens an account and gives it a token. */
    public Api person(String name, String... roles) {
        administrator().post("/users", Json.object("name", name, "roles", roles, "password", PASSWORD)).expect(201);
        return known(name);
    }

    /** Gives a token to an account that is there, such as a demo account. */
    public Api known(String name) {
        String issued = administrator().post("/users/" + name + "/tokens", Json.object()).expect(201).json().get("token").asText();
        return new Api(http, this::address, issued);
    }

    /** Ends it and deletes its data; its log is kept. */
    @Override
    public void close() {
        if (process != null) {
            kill9();
        }
        Folders.delete(data());
        Folders.delete(folder.resolve("tmp"));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new Random().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", interrupted);
        }
    }
}
