package org.leadterm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of Payara Micro with the WAR: {@code target/payara-micro.jar} and {@code target/leadterm.war}, put there by the build. */
final class ServerProcess {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path PAYARA = Path.of("target", "payara-micro.jar").toAbsolutePath();
    private static final Path WAR = Path.of(System.getProperty("leadterm.war", "target/leadterm.war")).toAbsolutePath();

    private final Process process;
    private final Thread endWithTests;

    private ServerProcess(Process process) {
        this.process = process;
        endWithTests = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(endWithTests);
    }

    static ServerProcess launch(Path folder, int port, Map<String, String> environment, Map<String, String> properties) {
        for (Path needed : List.of(PAYARA, WAR)) {
            if (!Files.isRegularFile(needed)) {
                throw new AssertionError(needed + " is missing: run mvn package dependency:copy@server first");
            }
        }
        // The server unpacks itself into its temporary folder, and a killed one leaves that behind.
        Path scratch = folder.resolve("tmp");
        Folders.delete(scratch);
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g",
                "-Djava.io.tmpdir=" + scratch));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", PAYARA.toString(), "--deploy", WAR.toString(), "--contextroot", "/", "--port", String.valueOf(port), "--nocluster"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LEADTERM_"));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(scratch);
            return new ServerProcess(builder.directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile())).start());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    int exitCode(Duration patience) {
        if (!ended(patience)) {
            throw new AssertionError("the server runs on after " + patience);
        }
        return process.exitValue();
    }

    void kill9() {
        process.destroyForcibly();
        ended(Duration.ofSeconds(30));
        forget();
    }

    void stop() {
        process.destroy();
        if (!ended(Duration.ofSeconds(30))) {
            kill9();
        }
        forget();
    }

    private void forget() {
        Runtime.getRuntime().removeShutdownHook(endWithTests);
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server to end", interrupted);
        }
    }
}
