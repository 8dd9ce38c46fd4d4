package dev.virga.launcher.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.virga.kernel.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalStackLayerTest {
  @TempDir private Path directory;

  private Settled read(Map<String, String> environment, String... options) {
    return new ConfigurationReader(environment, directory, null)
        .read(Options.parse(List.of(options)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0.0.0:4566 | 0.0.0.0 | 4566",
        "127.0.0.1:4577,0.0.0.0:443 | 127.0.0.1 | 4577",
        ":4580 | 0.0.0.0 | 4580",
        "4581 | 0.0.0.0 | 4581",
        "0.0.0.0 | 0.0.0.0 | 4566",
        "[::1]:4567 | ::1 | 4567"
      })
  void the_gateway_listens_on_the_first_address(String text, String host, int port) {
    Configuration platform = read(Map.of("GATEWAY_LISTEN", text, "EDGE_PORT", "1")).platform();

    assertThat(platform.host()).isEqualTo(host);
    assertThat(platform.port()).isEqualTo(port);
  }

  @Test
  void further_addresses_are_told() {
    Settled settled = read(Map.of("GATEWAY_LISTEN", "0.0.0.0:4566, 0.0.0.0:443"));

    assertThat(settled.localStack().notes())
        .containsExactly(
            Map.entry(
                Key.LISTEN,
                "GATEWAY_LISTEN: as --listen 0.0.0.0:4566; Virga has one address, so not on"
                    + " 0.0.0.0:443"));
  }

  @Test
  void an_address_that_is_none_is_refused_by_its_variable() {
    assertThatExceptionOfType(InvalidConfiguration.class)
        .isThrownBy(() -> read(Map.of("GATEWAY_LISTEN", "0.0.0.0:port")))
        .withMessageStartingWith("GATEWAY_LISTEN must be HOST:PORT");
  }

  @Test
  void older_variables_have_the_parts() {
    var environment =
        Map.of(
            "EDGE_BIND_HOST", "0.0.0.0",
            "EDGE_PORT", "4599",
            "DEFAULT_REGION", "eu-west-1",
            "TEST_AWS_ACCOUNT_ID", "000000000042");

    Configuration platform = read(environment).platform();

    assertThat(platform.host()).isEqualTo("0.0.0.0");
    assertThat(platform.port()).isEqualTo(4599);
    assertThat(platform.region()).isEqualTo("eu-west-1");
    assertThat(platform.account()).isEqualTo("000000000042");
  }

  @Test
  void what_is_said_to_virga_wins_and_nothing_is_told_of_the_rest() throws Exception {
    Files.writeString(
        directory.resolve("virga.yaml"), "log-level: warning\nservices:\n  s3: off\n");
    var environment =
        Map.of(
            "GATEWAY_LISTEN", "0.0.0.0:1",
            "VIRGA_LISTEN", "127.0.0.1:2",
            "DEFAULT_REGION", "eu-west-1",
            "DEBUG", "1",
            "SERVICES", "s3,sts",
            "VIRGA_SERVICES", "ecs");

    Settled settled = read(environment, "--region", "us-west-2");

    assertThat(settled.platform().host()).isEqualTo("127.0.0.1");
    assertThat(settled.platform().port()).isEqualTo(2);
    assertThat(settled.platform().region()).isEqualTo("us-west-2");
    assertThat(settled.logLevel()).isEqualTo("warning");
    assertThat(settled.only()).containsExactly("ecs");
    assertThat(settled.localStack().services()).isEmpty();
    assertThat(settled.localStack().notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, '', debug",
    "True, '', debug",
    "0, '', info",
    "*, '', info",
    "'app:*,-db', '', info",
    "1, warn, warning",
    "'', trace-internal, trace",
    "'', ERROR, error",
    "'', 'app=info', info"
  })
  void levels_are_those_of_localstack_and_of_nobody_else(String debug, String log, String level) {
    assertThat(read(Map.of("DEBUG", debug, "LS_LOG", log)).logLevel()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-central1", "westeurope", ""})
  void regions_of_others_are_nothing_to_us(String region) {
    Settled settled = read(Map.of("DEFAULT_REGION", region));

    assertThat(settled.platform()).isEqualTo(Configuration.DEFAULT);
    assertThat(settled.localStack().notes()).isEmpty();
  }

  @Test
  void services_may_be_separated_by_spaces_and_have_ports() {
    assertThat(read(Map.of("SERVICES", "s3:4572, sqs sts,")).localStack().services())
        .containsExactly("s3", "sqs", "sts");
  }

  @Test
  void services_that_are_loaded_early_only_are_no_selection() {
    var environment = Map.of("SERVICES", "s3", "STRICT_SERVICE_LOADING", "0");

    assertThat(read(environment).localStack().services()).isEmpty();
  }

  @Test
  void state_is_kept_where_persistence_says_where() {
    Settled kept = read(Map.of("PERSISTENCE", "1", "DATA_DIR", "state"));
    Settled without = read(Map.of("DATA_DIR", "state"));

    assertThat(kept.platform().dataDirectory()).isEqualTo(directory.resolve("state/virga"));
    assertThat(without.platform().dataDirectory()).isNull();
  }

  @Test
  void the_prefix_of_containers_wins() {
    var environment = Map.of("DEBUG", "*", "LOCALSTACK_DEBUG", "1", "LOCALSTACK_PERSISTENCE", "0");

    Settled settled = read(environment);

    assertThat(settled.logLevel()).isEqualTo("debug");
    assertThat(settled.localStack().notes().values())
        .containsExactly("DEBUG: as --log-level debug");
    assertThat(settled.localStack().ignored()).isEmpty();
  }

  @Test
  void what_has_no_meaning_is_told_and_what_is_not_localstacks_is_left_alone() {
    var environment =
        Map.of(
            "LAMBDA_EXECUTOR", "docker",
            "LOCALSTACK_AUTH_TOKEN", "secret",
            "PROVIDER_OVERRIDE_S3", "v3",
            "USE_SSL", "",
            "LAMBDA_TASK_ROOT", "/var/task",
            "DATA_DIR", "/data");

    assertThat(read(environment).localStack().ignored())
        .containsExactly("LAMBDA_EXECUTOR", "LOCALSTACK_AUTH_TOKEN", "PROVIDER_OVERRIDE_S3");
  }
}
