package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.VirgaProcess;
import dev.virga.testkit.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.OutputLogEvent;
import software.amazon.awssdk.services.ecs.EcsClient;

/// The life of the distribution as a process: what ends with it, and what outlives it.
@SuppressWarnings("unchecked") // the SDK takes generic lambdas as varargs
class LifeTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatever_a_task_started_ends_with_the_platform(boolean gently) throws Exception {
    String mark = "mark-" + UUID.randomUUID();
    VirgaProcess virga = VirgaProcess.start();
    try (EcsClient ecs = Clients.ecs(virga.endpoint())) {
      ecs.createCluster(it -> it.clusterName("c"));
      ecs.registerTaskDefinition(it ->
          it.family("f")
              .containerDefinitions(c ->
                  c.name("app")
                      .image("alpine")
                      .memory(64)
                      .command(
                          "sh",
                          "-c",
                          "setsid sh -c 'sleep 300; : "
                              + mark
                              + "' & sh -c 'sleep 301; : "
                              + mark
                              + "'")));
      ecs.runTask(it -> it.cluster("c").taskDefinition("f"));
      Waiting.until(SOON, () -> processes(mark), it -> it.size() >= 3);

      if (gently) {
        virga.close();
        assertThat(processes(mark)).isEmpty();
      } else {
        virga.process().destroyForcibly().waitFor();
        Waiting.until(SOON, () -> processes(mark), List::isEmpty);
      }
    } finally {
      virga.process().destroyForcibly();
    }
  }

  @Test
  void sigterm_ends_it_as_a_program_ends() throws Exception {
    VirgaProcess virga = VirgaProcess.start();

    virga.close();

    assertThat(virga.process().exitValue()).isEqualTo(143);
  }

  @Test
  void with_a_data_directory_everything_that_was_answered_outlives_sigkill() throws Exception {
    String[] options = {"--data-directory", directory.resolve("data").toString()};
    VirgaProcess first = VirgaProcess.start(options);
    try (EcsClient ecs = Clients.ecs(first.endpoint());
        CloudWatchLogsClient logs = Clients.logs(first.endpoint())) {
      ecs.createCluster(it -> it.clusterName("kept").tags(t -> t.key("team").value("a")));
      ecs.registerTaskDefinition(
          it -> it.family("f").containerDefinitions(c -> c.name("app").image("alpine").memory(64)));
      ecs.runTask(it -> it.cluster("kept").taskDefinition("f"));
      logs.createLogGroup(it -> it.logGroupName("g"));
      logs.createLogStream(it -> it.logGroupName("g").logStreamName("s"));
      logs.putLogEvents(it ->
          it.logGroupName("g")
              .logStreamName("s")
              .logEvents(e -> e.timestamp(System.currentTimeMillis()).message("kept")));
    } finally {
      first.process().destroyForcibly().waitFor();
    }

    VirgaProcess second = VirgaProcess.start(options);
    try (EcsClient ecs = Clients.ecs(second.endpoint());
        CloudWatchLogsClient logs = Clients.logs(second.endpoint())) {
      assertThat(ecs.listClusters().clusterArns()).hasSize(1);
      assertThat(
              ecs.describeTaskDefinition(it -> it.taskDefinition("f")).taskDefinition().revision())
          .isEqualTo(1);
      assertThat(ecs.listTasks(it -> it.cluster("kept")).taskArns()).isEmpty();
      assertThat(logs.getLogEvents(it -> it.logGroupName("g").logStreamName("s")).events())
          .extracting(OutputLogEvent::message)
          .containsExactly("kept");
    } finally {
      second.close();
    }
  }

  @Test
  void over_tls_a_client_is_answered() throws Exception {
    Path certificate = directory.resolve("cert.pem");
    Path key = directory.resolve("key.pem");
    int made =
        new ProcessBuilder(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "1",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("openssl.log").toFile())
            .start()
            .waitFor();
    assertThat(made).as(Files.readString(directory.resolve("openssl.log"))).isZero();

    VirgaProcess virga =
        VirgaProcess.start(
            "--tls-certificate", certificate.toString(), "--tls-key", key.toString());
    try {
      assertThat(virga.endpoint()).hasScheme("https");
      Path answer = directory.resolve("answer.json");
      int status =
          new ProcessBuilder(
                  "curl",
                  "--silent",
                  "--fail",
                  "--cacert",
                  certificate.toString(),
                  "--output",
                  answer.toString(),
                  virga.endpoint() + "/health")
              .start()
              .waitFor();
      assertThat(status).isZero();
      assertThat(Files.readString(answer)).contains("\"status\":\"ok\"");
    } finally {
      virga.close();
    }
  }

  /// The command lines that have a mark.
  private static List<String> processes(String mark) {
    return ProcessHandle.allProcesses()
        .flatMap(it -> it.info().commandLine().stream())
        .filter(it -> it.contains(mark))
        .toList();
  }
}
