package dev.virga.terraform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The provider as a process that Terraform attaches to
/// ([debugging](https://developer.hashicorp.com/terraform/plugin/debugging)). Otherwise every command
/// starts it several times, and starting it takes ten times as long as all that is asked of Virga.
final class Provider implements AutoCloseable {
  private static final Pattern ATTACH = Pattern.compile("TF_REATTACH_PROVIDERS='(.*)'");

  private final Process process;
  private final String attach;

  private Provider(Process process, String attach) {
    this.process = process;
    this.attach = attach;
  }

  /// Starts the one that a folder was prepared with.
  static Provider start(Path folder) {
    var builder = new ProcessBuilder(program(folder).toString(), "-debug");
    Terraform.isolate(builder.environment());
    builder.directory(folder.toFile()).redirectErrorStream(true); // paths of files begin here
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      BufferedReader output = process.inputReader();
      var said = new StringBuilder();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        Matcher matcher = ATTACH.matcher(line);
        if (matcher.find()) {
          Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
          return new Provider(process, matcher.group(1));
        }
        said.append(line).append('\n');
      }
      throw new IllegalStateException("the provider ended: " + said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Has commands attach to it.
  void attach(Map<String, String> environment) {
    environment.put("TF_REATTACH_PROVIDERS", attach);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static Path program(Path folder) {
    try (Stream<Path> files =
        Files.walk(folder.resolve(".terraform"), FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(it -> it.getFileName().toString().startsWith("terraform-provider-aws"))
          .filter(Files::isExecutable)
          .filter(Files::isRegularFile)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
