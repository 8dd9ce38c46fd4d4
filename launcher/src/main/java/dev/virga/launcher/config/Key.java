package dev.virga.launcher.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that can be configured, apart from the settings of single services.
///
/// A key has one name in `virga.yaml` (`tls.certificate`), one as an option (`--tls-certificate`) and
/// one in the environment (`VIRGA_TLS_CERTIFICATE`), and some have a second one there.
public enum Key {
  /// Where to listen.
  LISTEN("listen", "HOST:PORT", "SIM_LISTEN_ADDR", "where to listen; default 127.0.0.1:4566"),
  /// The port alone.
  PORT("port", "PORT", "SIM_AWS_PORT", "the port alone; 0 takes a free one"),
  /// The certificate chain.
  TLS_CERTIFICATE("tls.certificate", "FILE", "SIM_TLS_CERT", "PEM certificate chain, for HTTPS"),
  /// The certificate's key.
  TLS_KEY("tls.key", "FILE", "SIM_TLS_KEY", "PEM private key of the certificate"),
  /// The account of callers whose access key names no other.
  ACCOUNT("account", "ID", "", "account of callers whose key names no other; default 123456789012"),
  /// The region of calls that name no other.
  REGION("region", "NAME", "", "region of calls that name no other; default us-east-1"),
  /// Which services are on.
  SERVICES("services", "NAMES", "", "the services to start, with commas; default all"),
  /// How closely AWS is followed.
  FIDELITY("fidelity", "MODE", "", "lenient (default) or strict: as AWS in everything"),
  /// The way to run workloads.
  EXECUTOR("executor", "NAME", "", "how workloads run; default process"),
  /// Where state is kept.
  DATA_DIRECTORY("data-directory", "DIR", "", "keep state here; default in memory"),
  /// Where drop-in plugins are.
  PLUGINS_DIRECTORY("plugins-directory", "DIR", "", "more plugins; default plugins/ of Virga"),
  /// Where init hooks are.
  INIT_DIRECTORY("init-directory", "DIR", "", "init hooks; default init/, /etc/localstack/init"),
  /// How much is logged.
  LOG_LEVEL("log-level", "LEVEL", "", "info (default), debug, trace, warning, error or off"),
  /// What the log looks like.
  LOG_FORMAT("log-format", "FORMAT", "", "text (default) or json: one object a line"),
  /// How many calls are kept.
  REQUESTS_KEEP("requests.keep", "N", "", "keep so many calls for /_virga/requests; default 1000"),
  /// Whether their decoded requests are kept.
  REQUESTS_BODIES("requests.bodies", "BOOL", "", "true keeps what they asked for too");

  private final String path;
  private final String placeholder;
  private final String alias;
  private final String description;

  Key(String path, String placeholder, String alias, String description) {
    this.path = path;
    this.placeholder = placeholder;
    this.alias = alias;
    this.description = description;
  }

  /// The name in `virga.yaml`, with a dot where it is nested.
  public String path() {
    return path;
  }

  /// The option, with its dashes.
  public String option() {
    return "--" + path.replace('.', '-');
  }

  /// The environment variables, the later one of which wins.
  public List<String> variables() {
    String own = "VIRGA_" + path.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_");
    return alias.isEmpty() ? List.of(own) : List.of(alias, own);
  }

  /// One line for the help.
  public String help() {
    return "  %-30s %s".formatted(option() + " " + placeholder, description);
  }

  /// The key of a name in `virga.yaml`.
  public static Optional<Key> ofPath(String path) {
    return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
  }

  /// The key of an option.
  public static Optional<Key> ofOption(String option) {
    return Arrays.stream(values()).filter(key -> key.option().equals(option)).findFirst();
  }

  /// All names in `virga.yaml`, for messages.
  public static String known() {
    return Arrays.stream(values()).map(Key::path).collect(Collectors.joining(", "));
  }
}
