package dev.virga.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The built distribution as a process of its own, on a free port, with what a user's shell would
/// give it and nothing of the test's AWS settings.
public final class VirgaProcess implements AutoCloseable {
  private static final Pattern ENDPOINT = Pattern.compile("https?://[\\w.\\[\\]:-]+:(\\d+)");

  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final CompletableFuture<URI> endpoint = new CompletableFuture<>();
  private final Thread reader;

  private VirgaProcess(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /// Starts the distribution and waits until it listens.
  ///
  /// @param options what follows `virga start --port 0`
  /// @throws IllegalStateException if it ends before it listens, with what it printed
  public static VirgaProcess start(String... options) {
    return start(Path.of("."), options);
  }

  /// One process for all test classes of a run: started by the first, ended after the last.
  public static VirgaProcess shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(VirgaProcess.class))
        .computeIfAbsent(VirgaProcess.class, _ -> start(), VirgaProcess.class);
  }

  /// Starts it in a directory.
  public static VirgaProcess start(Path directory, String... options) {
    return start(directory, Map.of(), options);
  }

  /// Starts it in a directory, with variables in its environment beside those of a user's shell, such
  /// as `VIRGA_JAVA_OPTIONS`.
  public static VirgaProcess start(
      Path directory, Map<String, String> environment, String... options) {
    var command = new ArrayList<>(List.of(program().toString(), "start", "--port", "0"));
    command.addAll(Arrays.asList(options));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
    builder.environment().keySet().removeIf(VirgaProcess::isSetting);
    builder.environment().putAll(environment);
    try {
      var virga = new VirgaProcess(builder.start());
      virga.endpoint();
      return virga;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The launcher script of the distribution that the build made.
  public static Path program() {
    Path home =
        Path.of(System.getProperty("virga.home", "../launcher/target/virga")).toAbsolutePath();
    Path program = home.normalize().resolve("bin").resolve("virga");
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "there is no distribution at " + home.normalize() + "; ./virga build makes it");
    }
    return program;
  }

  /// What an SDK's endpoint is overridden with.
  public URI endpoint() {
    try {
      return endpoint.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException("virga did not start: " + output(), e);
    }
  }

  /// What it printed so far.
  public String output() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  /// The process.
  public Process process() {
    return process;
  }

  /// Ends it with SIGTERM, and waits.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("virga did not end within 30 s of SIGTERM: " + output());
      }
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isSetting(String name) {
    return name.startsWith("AWS_") || name.startsWith("SIM_") || name.startsWith("VIRGA_");
  }

  private void read() {
    try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
      String line = in.readLine();
      while (line != null) {
        synchronized (output) {
          output.add(line);
        }
        Matcher matcher = ENDPOINT.matcher(line);
        if (!endpoint.isDone() && matcher.find()) {
          endpoint.complete(URI.create(matcher.group()));
        }
        line = in.readLine();
      }
    } catch (IOException e) {
      endpoint.completeExceptionally(e);
    } finally {
      endpoint.completeExceptionally(new IllegalStateException("it ended"));
    }
  }
}
