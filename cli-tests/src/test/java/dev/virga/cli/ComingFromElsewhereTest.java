package dev.virga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.virga.testkit.VirgaProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A project that was made for LocalStack, as it is: its variables, its init hooks, its addresses, and the
/// `aws` command in all of them.
@Timeout(120)
class ComingFromElsewhereTest {
  @TempDir private static Path project;
  private static VirgaProcess virga;

  @BeforeAll
  static void start() throws Exception {
    write(
        "init/ready.d/10-bucket.sh",
        "#!/bin/bash",
        "awslocal s3 mb s3://from-a-hook",
        "echo hello | awslocal s3 cp - s3://from-a-hook/key",
        "sleep 600 &",
        "echo $! > background");
    write("init/ready.d/20-broken.sh", "exit 7");
    write("init/ready.d/30-waits.sh", "echo $$ > waits; exec sleep 600");
    write("init/shutdown.d/last.sh", "curl -sf $AWS_ENDPOINT_URL/_localstack/init/shutdown > last");
    var environment =
        Map.of(
            "SERVICES", "s3,sqs,sts",
            "DEBUG", "*",
            "LAMBDA_EXECUTOR", "docker",
            "LC_ALL", "C.UTF-8");
    virga = VirgaProcess.start(project, environment);
  }

  @AfterAll
  static void end() {
    virga.close();
  }

  private static void write(String name, String... lines) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  private static void await(Path file) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!Files.exists(file) || Files.size(file) == 0) {
      assertThat(System.nanoTime()).as(virga.output()).isLessThan(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static JsonNode get(String path) throws IOException {
    try (InputStream in = URI.create(virga.endpoint() + path).toURL().openStream()) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static String pid(String file) throws IOException {
    return Files.readString(project.resolve(file)).strip();
  }

  /// A process that ended and that nobody asked about yet does not run.
  private static boolean runs(String pid) {
    try {
      String stat = Files.readString(Path.of("/proc", pid, "stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException _) {
      return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
    }
  }

  private static String shell(String line) throws Exception {
    var builder = new ProcessBuilder("bash", "-ec", line).directory(project.toFile());
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test",
                "AWS_DEFAULT_REGION", "us-east-1",
                "AWS_CONFIG_FILE", "/dev/null",
                "PORT", String.valueOf(virga.endpoint().getPort())));
    Process process = builder.start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  @Test
  void variables_and_hooks_and_addresses_are_understood() throws Exception {
    await(project.resolve("init/ready.d/waits"));

    assertThat(virga.output())
        .contains("SERVICES: s3, sts; Virga has no sqs (there are ")
        .contains("ignored: without a meaning here, of LocalStack: LAMBDA_EXECUTOR")
        .contains("ready.d/10-bucket.sh: make_bucket: from-a-hook")
        .contains("init hook ready.d/20-broken.sh failed with exit code 7")
        .doesNotContain("Ready.");
    assertThat(get("/_localstack/health").at("/services/s3").asText()).isEqualTo("running");
    assertThat(get("/_localstack/health").at("/services/logs").asText()).isEqualTo("disabled");
    JsonNode ready = get("/_localstack/init/ready");
    assertThat(ready.at("/completed").asBoolean()).isFalse();
    assertThat(ready.findValuesAsText("state")).containsExactly("SUCCESSFUL", "ERROR", "RUNNING");
    assertThat(runs(pid("init/ready.d/background"))).isFalse();

    // what curl is told to find where DNS would send it
    String url =
        shell(
            "aws s3 presign s3://from-a-hook/key"
                + " --endpoint-url http://s3.localhost.localstack.cloud:$PORT");
    String host = URI.create(url).getHost();
    assertThat(host).endsWith("s3.localhost.localstack.cloud");
    assertThat(shell("curl -sf --noproxy '*' --resolve " + host + ":$PORT:127.0.0.1 '" + url + "'"))
        .isEqualTo("hello");

    String waits = pid("init/ready.d/waits");
    assertThat(runs(waits)).isTrue();
    assertThat(ProcessHandle.of(Long.parseLong(waits)).orElseThrow().destroy()).isTrue();
    awaitReady();
    assertThat(get("/_localstack/init/ready").at("/completed").asBoolean()).isTrue();

    virga.close();

    assertThat(project.resolve("init/shutdown.d/last")).content().contains("\"RUNNING\"");
  }

  private static void awaitReady() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!virga.output().endsWith("Ready.")) {
      assertThat(System.nanoTime()).as(virga.output()).isLessThan(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }
}
