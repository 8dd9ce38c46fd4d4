package dev.virga.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The built distribution as a process of its own.
final class RunningImage implements AutoCloseable {
  static final Path HOME = Path.of(System.getProperty("virga.image"));
  private final Process process;
  private final List<String> output = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<URI> endpoint = new CompletableFuture<>();
  private final Thread reading;

  private RunningImage(Process process) {
    this.process = process;
    this.reading = Thread.ofVirtual().start(this::read);
  }

  static RunningImage start(Path directory, Map<String, String> environment, String... arguments)
      throws IOException {
    return start(HOME, directory, environment, arguments);
  }

  static RunningImage start(
      Path home, Path directory, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/virga").toString());
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(it -> it.startsWith("VIRGA_") || it.startsWith("SIM_"));
    builder.environment().putAll(environment);
    return new RunningImage(builder.start());
  }

  /// A line of what the image says about itself.
  static String madeOf(String key) throws IOException {
    try (var lines = Files.lines(HOME.resolve("lib/made-of"))) {
      return lines
          .filter(line -> line.startsWith(key + "="))
          .map(line -> line.substring(key.length() + 1))
          .findFirst()
          .orElseThrow();
    }
  }

  private void read() {
    try (BufferedReader reader = process.inputReader()) {
      String line = reader.readLine();
      while (line != null) {
        output.add(line);
        if (line.contains(" answers on ")) {
          endpoint.complete(URI.create(line.substring(line.lastIndexOf(' ') + 1)));
        }
        line = reader.readLine();
      }
    } catch (IOException e) {
      output.add(e.toString());
    }
    endpoint.completeExceptionally(new IllegalStateException(String.join("\n", output)));
  }

  URI endpoint() throws Exception {
    return endpoint.get(60, TimeUnit.SECONDS);
  }

  HttpResponse<String> get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(endpoint().resolve(path)).build(), BodyHandlers.ofString());
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /// Sends a signal by its name, as a user does.
  void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  int exitCode() throws Exception {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end:\n" + String.join("\n", output));
    }
    reading.join();
    return process.exitValue();
  }

  String output() {
    return String.join("\n", List.copyOf(output));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
