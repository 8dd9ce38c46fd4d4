package dev.virga.launcher.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.virga.kernel.Configuration.Recording;
import dev.virga.launcher.log.LogFormat;
import dev.virga.spi.Fidelity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {
  @TempDir private Path directory;

  private Settled read(Map<String, String> environment, String... options) {
    return new ConfigurationReader(environment, directory, null)
        .read(Options.parse(List.of(options)));
  }

  private void file(String... lines) throws IOException {
    Files.write(directory.resolve("virga.yaml"), Arrays.asList(lines));
  }

  private void refused(String message, Map<String, String> environment, String... options) {
    assertThatExceptionOfType(InvalidConfiguration.class)
        .isThrownBy(() -> read(environment, options))
        .withMessageContaining(message);
  }

  @Test
  void nothing_configured_is_the_default() {
    Settled settled = read(Map.of());

    assertThat(settled.platform()).isEqualTo(dev.virga.kernel.Configuration.DEFAULT);
    assertThat(settled.logLevel()).isEqualTo("info");
    assertThat(settled.logFormat()).isEqualTo(LogFormat.TEXT);
    assertThat(settled.only()).isEmpty();
  }

  @Test
  void every_key_can_stand_in_the_file() throws Exception {
    file(
        "listen: '[::1]:4577'",
        "tls: {certificate: c.pem, key: keys/k.pem}",
        "account: 000000000012",
        "region: eu-central-1",
        "services:",
        "  ecs: {enabled: false}",
        "  logs: {some-setting: 12, other: true}",
        "fidelity: strict",
        "executor: docker",
        "data-directory: data",
        "plugins-directory: /opt/plugins",
        "log-level: debug",
        "log-format: json",
        "requests: {keep: 50, bodies: true}");

    Settled settled = read(Map.of());

    var platform = settled.platform();
    assertThat(platform.host()).isEqualTo("::1");
    assertThat(platform.port()).isEqualTo(4577);
    assertThat(platform.certificate()).isEqualTo(directory.resolve("c.pem"));
    assertThat(platform.key()).isEqualTo(directory.resolve("keys/k.pem"));
    assertThat(platform.account()).isEqualTo("000000000012");
    assertThat(platform.region()).isEqualTo("eu-central-1");
    assertThat(platform.fidelity()).isEqualTo(Fidelity.STRICT);
    assertThat(platform.executor()).isEqualTo("docker");
    assertThat(platform.dataDirectory()).isEqualTo(directory.resolve("data"));
    assertThat(platform.pluginsDirectory()).isEqualTo(Path.of("/opt/plugins"));
    assertThat(platform.service("ecs").enabled()).isFalse();
    assertThat(platform.service("logs").enabled()).isTrue();
    assertThat(platform.service("logs").settings())
        .isEqualTo(Map.of("some-setting", "12", "other", "true"));
    assertThat(settled.logLevel()).isEqualTo("debug");
    assertThat(settled.logFormat()).isEqualTo(LogFormat.JSON);
    assertThat(settled.platform().recording()).isEqualTo(new Recording(50, true));
  }

  @Test
  void the_environment_wins_over_the_file_and_the_command_line_over_both() throws Exception {
    file("region: eu-west-1", "account: 111111111111", "executor: file");
    var environment = Map.of("VIRGA_REGION", "eu-west-2", "VIRGA_ACCOUNT", "222222222222");

    var platform = read(environment, "--region", "eu-west-3").platform();

    assertThat(platform.region()).isEqualTo("eu-west-3");
    assertThat(platform.account()).isEqualTo("222222222222");
    assertThat(platform.executor()).isEqualTo("file");
  }

  @Test
  void a_service_is_switched_by_one_word() throws Exception {
    file("services: {ecs: off, logs: on, sts: false}");

    var platform = read(Map.of()).platform();

    assertThat(platform.service("ecs").enabled()).isFalse();
    assertThat(platform.service("logs").enabled()).isTrue();
    assertThat(platform.service("sts").enabled()).isFalse();
  }

  @Test
  void settings_of_services_are_merged_from_all_sources() throws Exception {
    file("services:", "  ecs: {enabled: true, one: file, two: file, three: file}");
    var environment =
        Map.of("VIRGA_SERVICES_ECS_TWO", "environment", "VIRGA_SERVICES_ECS_ENABLED", "false");

    var ecs = read(environment, "--set", "ecs.three=options").platform().service("ecs");

    assertThat(ecs.enabled()).isFalse();
    assertThat(ecs.settings())
        .isEqualTo(Map.of("one", "file", "two", "environment", "three", "options"));
  }

  @ParameterizedTest
  @CsvSource({
    ":4566, 0.0.0.0, 4566",
    "127.0.0.1:5001, 127.0.0.1, 5001",
    "[::]:0, ::, 0",
    "my-host:65535, my-host, 65535"
  })
  void listen_addresses_have_a_host_and_a_port(String text, String host, int port) {
    var platform = read(Map.of("SIM_LISTEN_ADDR", text)).platform();

    assertThat(platform.host()).isEqualTo(host);
    assertThat(platform.port()).isEqualTo(port);
  }

  @Test
  void a_port_of_its_own_counts_within_its_source_and_above_lower_ones() throws Exception {
    file("listen: 0.0.0.0:1111");

    assertThat(read(Map.of("SIM_AWS_PORT", "2222")).platform().host()).isEqualTo("0.0.0.0");
    assertThat(read(Map.of("SIM_AWS_PORT", "2222")).platform().port()).isEqualTo(2222);
    assertThat(read(Map.of("SIM_AWS_PORT", "2222"), "--listen=127.0.0.1:3333").platform().port())
        .isEqualTo(3333);
    assertThat(read(Map.of(), "--listen=127.0.0.1:3333", "--port=4444").platform().port())
        .isEqualTo(4444);
  }

  @Test
  void our_own_variable_wins_over_the_older_one() {
    var environment = Map.of("SIM_LISTEN_ADDR", ":1", "VIRGA_LISTEN", ":2");

    assertThat(read(environment).platform().port()).isEqualTo(2);
  }

  @Test
  void a_file_can_be_named_and_lies_where_its_paths_start() throws Exception {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("my.yaml"), "data-directory: data\n");

    assertThat(read(Map.of(), "--config", "elsewhere/my.yaml").platform().dataDirectory())
        .isEqualTo(elsewhere.resolve("data"));
    assertThat(read(Map.of("VIRGA_CONFIG", "elsewhere/my.yaml")).platform().dataDirectory())
        .isEqualTo(elsewhere.resolve("data"));
  }

  @Test
  void an_empty_file_and_empty_sections_say_nothing() throws Exception {
    file("tls:", "services:", "  ecs:");

    assertThat(read(Map.of()).platform().services()).isEmpty();
  }

  @Test
  void services_to_start_are_listed_with_commas() {
    assertThat(read(Map.of("VIRGA_SERVICES", "ecs, logs")).only()).containsExactly("ecs", "logs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lissten: x | unknown key lissten in virga.yaml; known keys: listen, port, tls.certificate",
        "tls: {cert: x} | unknown key tls.cert in virga.yaml",
        "listen: nonsense | listen in virga.yaml must be HOST:PORT, [IPv6]:PORT or :PORT, not 'nonsense'",
        "listen: '127.0.0.1:70000' | must be a port from 0 to 65535",
        "account: 12 | account in virga.yaml must be twelve digits, not '12'",
        "region: Frankfurt | region in virga.yaml must be a region such as us-east-1",
        "fidelity: high | fidelity in virga.yaml must be lenient or strict, not 'high'",
        "log-level: loud | log-level in virga.yaml must be one of trace, debug, info",
        "services: [ecs] | services in virga.yaml must hold keys with values",
        "services: {ecs: {enabled: maybe}} | services.ecs.enabled in virga.yaml must be true or false",
        "services: {ecs: maybe} | services.ecs.enabled in virga.yaml must be true or false",
        "account: [1] | account in virga.yaml must be a single value",
        "tls: {certificate: c.pem} | only tls.certificate is given",
        "account: {{ | is not valid YAML: expected",
        "'*alias' | is not valid YAML",
        "- list | must hold keys with values"
      })
  void what_is_wrong_in_the_file_is_said_in_a_sentence(String line, String message)
      throws Exception {
    file(line);

    refused(message, Map.of());
  }

  @Test
  void a_key_that_stands_twice_is_refused() throws Exception {
    file("region: eu-west-1", "region: eu-west-2");

    refused("line 2 is not valid YAML", Map.of());
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    refused("there is no configuration file", Map.of(), "--config", "missing.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nonsense", "--port", "stray", "--set=ecs", "--port=x", "--"})
  void what_is_wrong_in_the_options_is_refused(String option) {
    assertThatExceptionOfType(InvalidConfiguration.class).isThrownBy(() -> read(Map.of(), option));
  }

  @Test
  void what_is_wrong_in_the_environment_is_named() {
    refused("SIM_AWS_PORT must be a port", Map.of("SIM_AWS_PORT", "x"));
    refused("VIRGA_SERVICES_ECS must name a service", Map.of("VIRGA_SERVICES_ECS", "x"));
    refused("only tls.key is given", Map.of("SIM_TLS_KEY", "k.pem"));
  }

  @Test
  void variables_that_look_like_ours_and_are_not_are_reported() {
    var reader =
        new ConfigurationReader(
            Map.of("VIRGA_REGOIN", "x", "VIRGA_REGION", "x", "VIRGA_JAVA_OPTIONS", "x"),
            directory,
            null);

    assertThat(reader.unknownVariables()).containsExactly("VIRGA_REGOIN");
  }
}
