package dev.virga.launcher.config;

import dev.virga.launcher.config.Layer.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The environment, asked for variables of LocalStack.
///
/// @param environment all environment variables
record LocalStackVariables(Map<String, String> environment) {
  private static final String PREFIX = "LOCALSTACK_";

  /// With a meaning here. `STRICT_SERVICE_LOADING` and `DATA_DIR` have one together with others.
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "SERVICES",
          "STRICT_SERVICE_LOADING",
          "GATEWAY_LISTEN",
          "EDGE_BIND_HOST",
          "EDGE_PORT",
          "DEBUG",
          "LS_LOG",
          "PERSISTENCE",
          "DATA_DIR",
          "VOLUME_DIR",
          "DEFAULT_REGION",
          "TEST_AWS_ACCOUNT_ID");

  /// Without one. Names that programs other than LocalStack have too are left out.
  private static final Set<String> IGNORED =
      Set.of(
          "ACTIVATE_PRO",
          "ALLOW_NONSTANDARD_REGIONS",
          "BUCKET_MARKER_LOCAL",
          "CUSTOM_SSL_CERT_PATH",
          "DISABLE_CORS_CHECKS",
          "DISABLE_CORS_HEADERS",
          "DISABLE_CUSTOM_CORS_S3",
          "DISABLE_EVENTS",
          "DNS_ADDRESS",
          "DNS_LOCAL_NAME_PATTERNS",
          "DNS_RESOLVE_IP",
          "EAGER_SERVICE_LOADING",
          "ECS_DOCKER_FLAGS",
          "ECS_REMOVE_CONTAINERS",
          "ENABLE_CONFIG_UPDATES",
          "ENFORCE_IAM",
          "EXTERNAL_SERVICE_PORTS_END",
          "EXTERNAL_SERVICE_PORTS_START",
          "EXTRA_CORS_ALLOWED_HEADERS",
          "EXTRA_CORS_ALLOWED_ORIGINS",
          "HOSTNAME_EXTERNAL",
          "IAM_SOFT_MODE",
          "INIT_SCRIPTS_PATH",
          "LAMBDA_DOCKER_DNS",
          "LAMBDA_DOCKER_FLAGS",
          "LAMBDA_DOCKER_NETWORK",
          "LAMBDA_DOWNLOAD_AWS_LAYERS",
          "LAMBDA_EXECUTOR",
          "LAMBDA_IGNORE_ARCHITECTURE",
          "LAMBDA_KEEPALIVE_MS",
          "LAMBDA_LIMITS_CONCURRENT_EXECUTIONS",
          "LAMBDA_REMOTE_DOCKER",
          "LAMBDA_REMOVE_CONTAINERS",
          "LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT",
          "LAMBDA_RUNTIME_EXECUTOR",
          "LAMBDA_RUNTIME_IMAGE_MAPPING",
          "LAMBDA_STAY_OPEN_MODE",
          "LAMBDA_SYNCHRONOUS_CREATE",
          "LAMBDA_TRUNCATE_STDOUT",
          "LEGACY_DIRECTORIES",
          "MAIN_CONTAINER_NAME",
          "OVERRIDE_IN_DOCKER",
          "PARITY_AWS_ACCESS_KEY_ID",
          "PERSIST_ALL",
          "S3_SKIP_SIGNATURE_VALIDATION",
          "SKIP_INFRA_DOWNLOADS",
          "SKIP_SSL_CERT_DOWNLOAD",
          "SNAPSHOT_LOAD_STRATEGY",
          "SNAPSHOT_SAVE_STRATEGY",
          "USE_SSL");

  /// A variable with or without the prefix; an empty one counts as absent.
  Optional<Value> find(String name) {
    for (String spelled : List.of(PREFIX + name, name)) {
      String text = environment.getOrDefault(spelled, "").strip();
      if (!text.isEmpty()) {
        return Optional.of(new Value(text, spelled));
      }
    }
    return Optional.empty();
  }

  /// Whether a variable is LocalStack's yes.
  boolean isOn(String name) {
    return find(name)
        .filter(it -> it.text().equals("1") || it.text().equalsIgnoreCase("true"))
        .isPresent();
  }

  /// Those that are set and have no meaning here, sorted.
  List<String> ignored() {
    return environment.keySet().stream()
        .filter(name -> !environment.getOrDefault(name, "").isEmpty())
        .filter(LocalStackVariables::isIgnored)
        .sorted()
        .toList();
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(PREFIX)
        ? !UNDERSTOOD.contains(name.substring(PREFIX.length()))
        : IGNORED.contains(name) || name.startsWith("PROVIDER_OVERRIDE_");
  }
}
