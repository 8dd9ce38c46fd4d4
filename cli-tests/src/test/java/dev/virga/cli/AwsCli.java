package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.virga.testkit.VirgaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The `aws` command against the built distribution, as a user types it: the shell has the endpoint, a
/// key and a region, and nothing else of AWS.
public final class AwsCli implements BeforeAllCallback {
  private static final ObjectMapper JSON = new ObjectMapper();

  private VirgaProcess virga;

  /// What a command did.
  record Result(int exitCode, String output, String errors) {
    JsonNode json() {
      try {
        return JSON.readTree(output);
      } catch (IOException e) {
        throw new UncheckedIOException(output, e);
      }
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    virga = VirgaProcess.shared(context);
  }

  String endpoint() {
    return virga.endpoint().toString();
  }

  /// Runs a line of shell that succeeds, and gives what it printed as JSON.
  JsonNode run(String line) {
    Result result = shell(line);
    assertThat(result.exitCode()).as("%s%n%s", line, result.errors()).isZero();
    return result.output().isBlank() ? JSON.createObjectNode() : result.json();
  }

  /// Runs a line of shell.
  Result shell(String line) {
    var builder = new ProcessBuilder("bash", "-c", line).directory(Path.of("target").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().put("AWS_ENDPOINT_URL", endpoint());
    builder.environment().put("AWS_ACCESS_KEY_ID", "test");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "test");
    builder.environment().put("AWS_DEFAULT_REGION", "us-east-1");
    builder.environment().put("AWS_PAGER", "");
    builder.environment().put("AWS_CONFIG_FILE", "/dev/null");
    builder.environment().put("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      var errors = new StringBuilder();
      Thread reader =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  errors.append(
                      new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exitCode = process.waitFor();
      reader.join();
      return new Result(exitCode, output, errors.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
